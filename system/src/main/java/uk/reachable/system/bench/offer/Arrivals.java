package uk.reachable.system.bench.offer;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import uk.reachable.local.client.Tokens;
import uk.reachable.system.bench.flow.InboxStream;

/** When each offer came to the open inbox of a caseworker, by its referral. */
final class Arrivals implements AutoCloseable {

    private static final List<String> CASEWORKERS = List.of("caseworker.redthread", "caseworker.stgiles");

    private final Map<String, Instant> arrivals = new ConcurrentHashMap<>();
    private final List<InboxStream> inboxes = new ArrayList<>();

    private Arrivals() {}

    static Arrivals open(HttpClient http, String gateway, Tokens issuer) throws IOException, InterruptedException {
        Arrivals arrivals = new Arrivals();
        for (String caseworker : CASEWORKERS) {
            arrivals.inboxes.add(InboxStream.open(http, gateway, issuer.of(caseworker), arrivals::heard));
        }
        return arrivals;
    }

    private void heard(JsonNode notice) {
        if (notice.path("kind").asString("").equals("OFFER_MADE")) {
            arrivals.putIfAbsent(notice.path("referralId").asString(), Instant.now());
        }
    }

    Optional<Instant> of(String referral) {
        return Optional.ofNullable(arrivals.get(referral));
    }

    @Override
    public void close() throws IOException {
        for (InboxStream inbox : inboxes) {
            inbox.close();
        }
    }
}
