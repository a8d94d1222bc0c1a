package uk.reachable.system.defects;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import uk.reachable.local.client.Answer;
import uk.reachable.local.client.Api;
import uk.reachable.local.client.Retries;
import uk.reachable.system.Incidents;
import uk.reachable.system.prove.evidence.reading.EvidenceReader;
import uk.reachable.system.prove.history.History;
import uk.reachable.system.prove.history.Operation;
import uk.reachable.system.prove.history.Outcome;

/** What people do through the gateway, each command in the history that the checker reads. */
public final class Users {

    /** For what comes about through events. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Retries RETRIES = new Retries(Clock.systemUTC(), PATIENCE);

    private final Api api;
    private final History history;
    private final AtomicLong numbers = new AtomicLong();

    public Users(Api api, History history) {
        this.api = api;
        this.history = history;
    }

    /** A stabbing in Birmingham with one child in A&E, by a name that must be nowhere but in the vault. */
    Map<String, Object> stabbing() {
        Map<String, Object> child = Incidents.with(
                Incidents.childInEmergencyDepartment(),
                "identity",
                Map.of("name", EvidenceReader.CANARY, "dateOfBirth", "2010-03-01"));
        return Incidents.incident(List.of(child));
    }

    /** Logs it; the id of the first referral. */
    String log(Map<String, Object> incident) throws Exception {
        return referral(answer("LOG_INCIDENT", "duty.officer", "/api/incidents", incident));
    }

    /** The answer to the first request is lost on its way, so it is sent again. */
    String logTwice(Map<String, Object> incident) throws Exception {
        Command command = new Command("LOG_INCIDENT", "duty.officer", "/api/incidents", incident);
        send(command);
        return referral(perform(command, () -> RETRIES.until(() -> send(command)), 2));
    }

    /** A command that is repeated until it is answered. */
    JsonNode answer(String name, String user, String path, Map<String, ?> body) throws Exception {
        Command command = new Command(name, user, path, body);
        return perform(command, () -> RETRIES.until(() -> send(command)), 1);
    }

    /** A command that is sent once, whatever becomes of it. */
    JsonNode tryOnce(String name, String user, String path, Map<String, ?> body) throws Exception {
        Command command = new Command(name, user, path, body);
        return perform(command, () -> send(command), 1);
    }

    public JsonNode get(String user, String path) throws Exception {
        return RETRIES.until(() -> api.get(user, path)).body();
    }

    JsonNode awaitStatus(String referral, String status) throws Exception {
        return Awaitility.await(referral + " is " + status)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> api.get("duty.officer", "/api/referrals/" + referral)
                                .body(),
                        body -> body.path("status").asString("").equals(status));
    }

    /** As an operator does once the cause is mended. */
    void replayDeadLetters(String service) throws Exception {
        String letters = "/api/operations/" + service + "/dead-letters";
        for (JsonNode letter : get("operator", letters).path("items")) {
            api.post("operator", letters + "/" + letter.path("id").asString() + "/replay", Map.of());
        }
    }

    private record Command(String name, String user, String path, Map<String, ?> body, String key) {
        Command(String name, String user, String path, Map<String, ?> body) {
            this(name, user, path, body, UUID.randomUUID().toString());
        }
    }

    private Answer send(Command command) throws InterruptedException {
        return api.post(command.user(), command.path(), command.body(), command.key());
    }

    private JsonNode perform(Command command, Callable<Answer> request, int tries) throws Exception {
        Instant sent = Instant.now();
        Answer answer = request.call();
        history.add(new Operation(
                numbers.incrementAndGet(),
                command.name(),
                command.user(),
                command.path(),
                command.key(),
                Map.of(),
                sent,
                Instant.now(),
                tries,
                outcome(answer),
                answer.status(),
                answer.body()));
        return answer.body();
    }

    private static Outcome outcome(Answer answer) {
        if (answer.succeeded()) {
            return Outcome.ACKNOWLEDGED;
        }
        return answer.status() >= 400 && answer.status() < 500 ? Outcome.REFUSED : Outcome.UNKNOWN;
    }

    private static String referral(JsonNode answer) {
        return answer.path("referrals").path(0).path("id").asString();
    }
}
