package uk.reachable.system.bench.flow;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.local.client.Tokens;
import uk.reachable.system.bench.load.Operation;

/** The people of a flow, all through the gateway: a duty officer who logs, two caseworkers whose inboxes are open. */
public final class Flows implements AutoCloseable {

    private static final String DUTY_OFFICER = "duty.officer";
    private static final List<String> CASEWORKERS = List.of("caseworker.redthread", "caseworker.stgiles");
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(LIMIT)
            .build();
    private final String gateway;
    private final Map<String, String> tokens = new TreeMap<>();
    private final List<InboxStream> inboxes = new ArrayList<>();

    /** By referral: the caseworker whose inbox has the offer. */
    private final Map<String, CompletableFuture<String>> told = new ConcurrentHashMap<>();

    private Flows(String gateway) {
        this.gateway = gateway;
    }

    public static Flows open(String gateway, Tokens issuer) throws IOException, InterruptedException {
        Flows flows = new Flows(gateway);
        flows.tokens.put(DUTY_OFFICER, issuer.of(DUTY_OFFICER));
        for (String caseworker : CASEWORKERS) {
            String token = issuer.of(caseworker);
            flows.tokens.put(caseworker, token);
            flows.inboxes.add(InboxStream.open(flows.http, gateway, token, notice -> flows.heard(caseworker, notice)));
        }
        return flows;
    }

    /** From logging the incident until the notice of the offer is in the inbox of a caseworker who looks on. */
    public Operation logged() {
        return () -> log().thenCompose(this::toldOf);
    }

    /** The same, and until the caseworker's acceptance is confirmed. */
    public Operation accepted() {
        return () -> log().thenCompose(referral -> toldOf(referral).thenCompose(user -> accept(user, referral)));
    }

    @Override
    public void close() throws IOException {
        for (InboxStream inbox : inboxes) {
            inbox.close();
        }
        http.shutdownNow();
    }

    /** Answers with the referral. */
    CompletableFuture<String> log() {
        return post(DUTY_OFFICER, "/api/incidents", Stabbing.JSON, 201)
                .thenApply(answer -> answer.path("referrals").path(0).path("id").asString());
    }

    CompletableFuture<String> toldOf(String referral) {
        return toldFirst(referral).whenComplete((_, _) -> told.remove(referral));
    }

    private CompletableFuture<JsonNode> accept(String user, String referral) {
        return post(user, "/api/referrals/" + referral + "/accept", "", 200);
    }

    private void heard(String caseworker, JsonNode notice) {
        if (notice.path("kind").asString("").equals("OFFER_MADE")) {
            toldFirst(notice.path("referralId").asString()).complete(caseworker);
        }
    }

    /** The notice may be faster than the answer to the officer. */
    private CompletableFuture<String> toldFirst(String referral) {
        return told.computeIfAbsent(referral, _ -> new CompletableFuture<>());
    }

    private CompletableFuture<JsonNode> post(String user, String path, String body, int expected) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(gateway + path))
                .timeout(LIMIT)
                .header("Authorization", "Bearer " + tokens.get(user))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return http.sendAsync(request, BodyHandlers.ofString()).thenApply(answer -> read(answer, expected));
    }

    private static JsonNode read(HttpResponse<String> answer, int expected) {
        if (answer.statusCode() != expected) {
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode() + " " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body());
    }
}
