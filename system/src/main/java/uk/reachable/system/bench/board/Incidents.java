package uk.reachable.system.bench.board;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.system.bench.load.Operation;

/** Logs incidents in which nobody is referred: each moves the board exactly once. */
final class Incidents implements Operation {

    private static final String INCIDENT = """
            {"category": "KNIFE_INJURY", "severity": "CRITICAL", "localAuthority": "E08000025",
             "setting": "PUBLIC_PLACE", "source": "POLICE", "people": []}
            """;

    private final HttpClient http;
    private final HttpRequest request;
    private final long begun = System.nanoTime();

    /** When each was sent; the load starts them on time, or the figure would be wrong to our favour by that much. */
    private final Map<String, Long> sent = new ConcurrentHashMap<>();

    Incidents(HttpClient http, String gateway, String token) {
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
        long now = System.nanoTime();
        return http.sendAsync(request, BodyHandlers.ofString()).thenAccept(answer -> {
            if (answer.statusCode() != 201) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
            String id = JsonMapper.shared().readTree(answer.body()).path("id").asString();
            sent.put(id, now);
        });
    }

    int count() {
        return sent.size();
    }

    /** Id and moment of those that were sent after this time of warming up. */
    Map<String, Long> since(Duration warmUp) {
        return sent.entrySet().stream()
                .filter(incident -> incident.getValue() - begun >= warmUp.toNanos())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
