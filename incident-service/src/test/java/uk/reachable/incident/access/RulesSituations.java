package uk.reachable.incident.access;

import java.util.Map;
import uk.reachable.platform.accesskit.Situation;

import static uk.reachable.incident.access.Relation.OF_THE_REGION;
import static uk.reachable.incident.access.RulesRules.DRY_RUN;
import static uk.reachable.incident.access.RulesRules.PUBLISH;

/** The rules of the caller's own region; a version that nobody has read is never published. */
final class RulesSituations {

    private static final String RULE =
            "\"rules\": [{\"id\": \"fatal\", \"minimumSeverity\": \"FATAL\", \"dueHours\": 24}]";

    private RulesSituations() {}

    static Situation ofTheirRegion() {
        return Situation.named("the rules of their region", () -> Map.of("version", "1"))
                .everybody(OF_THE_REGION)
                .body(PUBLISH, "{\"baseVersion\": 0, " + RULE + ", \"why\": \"a try\"}")
                .answers(PUBLISH, OF_THE_REGION, 409)
                .body(DRY_RUN, "{" + RULE + "}")
                .answers(DRY_RUN, OF_THE_REGION, 200);
    }
}
