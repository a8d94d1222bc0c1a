package uk.reachable.system.prove.check;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import uk.reachable.system.prove.history.About;
import uk.reachable.system.prove.history.Operation;
import uk.reachable.system.prove.history.Outcome;

import static uk.reachable.system.prove.check.ToldEvents.NOW;

/** What the clients did in a run in which nothing went wrong. */
final class ToldCommands {

    private ToldCommands() {}

    static List<Operation> all() {
        return List.of(
                operation(1, "duty.officer", "/api/incidents", 201, Run.ANSWER),
                operation(2, "caseworker.redthread", "/api/referrals/moved/accept", 200, "{\"version\": 3}"),
                operation(3, "caseworker.redthread", "/api/referrals/left/decline", 200, "{\"version\": 3}"),
                operation(4, "caseworker.redthread", "/api/referrals/moved/handovers", 201, "{\"id\": \"handover\"}"),
                operation(
                        5,
                        "manager.stgiles",
                        "/api/referrals/moved/handovers/handover/accept",
                        200,
                        "{\"version\": 6}"),
                operation(6, "caseworker.redthread", "/api/referrals/left/accept", 409, "{}"),
                about(
                        operation(7, "manager.stgiles", "/api/referrals/moved/worker", 200, "{\"version\": 6}"),
                        Map.of(About.WORKER, ToldEvents.WORKER)),
                operation(
                        8,
                        "manager.stgiles",
                        "/api/referrals/moved/lead-professional",
                        200,
                        "{\"recordedAt\": \"" + NOW + "\"}"),
                operation(9, "manager.stgiles", "/api/workers/" + ToldEvents.WORKER, 200, "{\"version\": 2}"),
                operation(10, "duty.officer", "/api/safeguards", 201, "{\"id\": \"sides\"}"),
                about(
                        operation(20, "programme.manager", "/api/matching/moved/decisions", 201, "{}"),
                        Map.of(About.PROGRAMME, "st-giles-1")));
    }

    static Operation about(Operation operation, Map<String, String> about) {
        return new Operation(
                operation.number(),
                operation.command(),
                operation.user(),
                operation.path(),
                operation.key(),
                about,
                operation.sent(),
                operation.answered(),
                operation.tries(),
                operation.outcome(),
                operation.status(),
                operation.answer());
    }

    static Operation operation(long number, String user, String path, int status, String answer) {
        return new Operation(
                number,
                "COMMAND",
                user,
                path,
                "key-" + number,
                Map.of(),
                NOW.minus(Duration.ofSeconds(1)),
                NOW,
                2,
                status < 300 ? Outcome.ACKNOWLEDGED : Outcome.REFUSED,
                status,
                Run.json(answer));
    }
}
