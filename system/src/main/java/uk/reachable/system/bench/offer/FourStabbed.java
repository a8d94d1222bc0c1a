package uk.reachable.system.bench.offer;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.reachable.system.bench.load.Operation;

/** Logs an incident with four people to be reached in A&E: an offer each, at the price of one logged incident. */
final class FourStabbed implements Operation {

    static final int OFFERS = 4;

    /** Invented, as is everybody here. */
    private static final String PERSON = """
            {"role": "VICTIM", "ageBand": "UNDER_18", "needs": ["REACHABLE_MOMENT"],
             "identity": {"name": "Alex Example %d", "dateOfBirth": "2010-03-01", "contact": "0121 496 0000"},
             "disclose": ["name", "contact"]}""";

    private static final String INCIDENT = """
            {"category": "KNIFE_INJURY", "severity": "CRITICAL",
             "localAuthority": "E08000025", "lsoa": "E01008881", "setting": "EMERGENCY_DEPARTMENT",
             "site": "Heartlands Hospital", "source": "POLICE", "people": [%s]}
            """.formatted(
                    IntStream.rangeClosed(1, OFFERS).mapToObj(PERSON::formatted).collect(Collectors.joining(",")));

    private final HttpClient http;
    private final HttpRequest request;

    FourStabbed(HttpClient http, String gateway, String token) {
        this.http = http;
        this.request = HttpRequest.newBuilder(URI.create(gateway + "/api/incidents"))
                .timeout(Duration.ofSeconds(10))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(INCIDENT))
                .build();
    }

    @Override
    public CompletionStage<?> start() {
        return http.sendAsync(request, BodyHandlers.ofString()).thenAccept(answer -> {
            if (answer.statusCode() != 201) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
        });
    }
}
