package uk.reachable.system.bench.growth;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import uk.reachable.system.bench.load.Operation;
import uk.reachable.system.running.ProofSystem;

/** Asks through the gateway without waiting for the answer. */
final class Caller implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    private static final String INCIDENT = """
            {"category": "KNIFE_INJURY", "severity": "CRITICAL", "localAuthority": "E08000025",
             "setting": "EMERGENCY_DEPARTMENT", "site": "Heartlands Hospital", "source": "POLICE",
             "people": [{"role": "VICTIM", "ageBand": "UNDER_18", "needs": ["REACHABLE_MOMENT"],
                         "identity": {"name": "Alex Example", "dateOfBirth": "2010-03-01", "contact": "0121 496 0000"}}]}
            """;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(LIMIT)
            .build();
    private final String gateway;
    private final String officer;
    private final String caseworker;
    private final String tasking;
    private final AtomicInteger turn = new AtomicInteger();

    Caller(ProofSystem system) throws InterruptedException {
        this.gateway = system.gateway();
        this.officer = system.tokens().of("duty.officer");
        this.caseworker = system.tokens().of("caseworker.redthread");
        this.tasking = system.tokens().of("tasking.birmingham");
    }

    /** The newest page and one from far back, in turn. */
    Operation board(List<String> changes) {
        return () -> {
            String from = next(changes);
            return get(officer, turn.get() % 2 == 0 ? "/api/board" : "/api/board?next=" + from);
        };
    }

    /** As it stood at any moment. */
    Operation boardAsAt(List<String> moments) {
        return forDeskAndTasking(moments, "/api/board?at=%s");
    }

    /** Since any moment. */
    Operation boardChanges(List<String> moments) {
        return forDeskAndTasking(moments, "/api/board/changes?since=%s");
    }

    /** The whole region for the desk, and for tasking the unit in which incidents are rare, in turn. */
    private Operation forDeskAndTasking(List<String> moments, String path) {
        return () -> {
            String question = path.formatted(next(moments));
            return turn.get() % 2 == 0 ? get(officer, question) : get(tasking, question + "&npu=demo-birmingham-south");
        };
    }

    Operation inbox() {
        return () -> get(caseworker, "/api/inbox");
    }

    Operation response(List<String> incidents) {
        return () -> get(officer, "/api/incidents/" + next(incidents) + "/response");
    }

    /** Why each programme fits, or does not. */
    Operation explained(List<String> referrals) {
        return () -> get(officer, "/api/matching/" + next(referrals));
    }

    Operation waiting() {
        return () -> get(officer, "/api/waiting");
    }

    Operation notYetSeen() {
        return () -> get(officer, "/api/referrals/not-yet-seen");
    }

    Operation logIncident() {
        return () -> send(
                request(officer, "/api/incidents")
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString(INCIDENT)),
                201);
    }

    private String next(List<String> incidents) {
        return incidents.get(turn.getAndIncrement() % incidents.size());
    }

    private CompletableFuture<HttpResponse<String>> get(String token, String path) {
        return send(request(token, path), 200);
    }

    private HttpRequest.Builder request(String token, String path) {
        return HttpRequest.newBuilder(URI.create(gateway + path))
                .timeout(LIMIT)
                .header("Authorization", "Bearer " + token);
    }

    private CompletableFuture<HttpResponse<String>> send(HttpRequest.Builder request, int expected) {
        return http.sendAsync(request.build(), BodyHandlers.ofString()).thenApply(answer -> {
            if (answer.statusCode() != expected) {
                throw new IllegalStateException(
                        answer.request().uri() + " answered " + answer.statusCode() + " " + answer.body());
            }
            return answer;
        });
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
