package uk.reachable.platform.accesskit;

import java.util.Map;
import uk.reachable.platform.security.rules.AccessTable;
import uk.reachable.platform.security.rules.Relation;

/**
 * The situations of the operators' endpoints, which are the same code in every service; messaging tries them with
 * events.
 */
final class Operators {

    static final String PATH = "/api/operations/";

    /** No event has it, so who is let in hears 404 to a command, where others hear 403. */
    private static final String NO_EVENT = "0";

    private Operators() {}

    static Situation ofThisService(AccessTable<?> table, String service) {
        Relation ofThisService = table.rows().getFirst().relation();
        Situation situation = Situation.named("of this service", () -> Map.of("service", service, "id", NO_EVENT))
                .everybody(ofThisService);
        table.purposes().keySet().stream()
                .filter(endpoint -> endpoint.startsWith("POST "))
                .forEach(endpoint -> situation.answers(endpoint, ofThisService, 404));
        return situation;
    }

    static Situation ofAnother() {
        return Situation.named("of another service", () -> Map.of("service", "another", "id", NO_EVENT));
    }
}
