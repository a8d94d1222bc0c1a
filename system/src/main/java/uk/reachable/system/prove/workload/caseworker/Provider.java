package uk.reachable.system.prove.workload.caseworker;

import java.util.List;
import uk.reachable.system.prove.workload.mix.Weights;

/**
 * An organisation whose people answer.
 *
 * @param users of it; the first and the last are the two who answer the same at once
 * @param hands how many answer at the same time
 * @param stranger somebody whom its cases do not concern
 * @param handsOverTo programmes of other organisations
 */
public record Provider(
        String organisation, List<String> users, int hands, String stranger, Weights<String> handsOverTo) {

    public static final List<Provider> ALL = List.of(
            new Provider(
                    "st-giles",
                    List.of("caseworker.stgiles", "manager.stgiles"),
                    8,
                    "tasking.birmingham",
                    Weights.of("wm-reachable-moments-redthread", 60)
                            .and("wm-reachable-moments-dudley", 15)
                            .and("wm-heal-hub", 5)
                            .and("no-such-programme", 3)
                            .and("wm-peer-mentors", 3)),
            new Provider(
                    "redthread",
                    List.of("caseworker.redthread"),
                    5,
                    "caseworker.westyorkshire",
                    Weights.of("wm-peer-mentors", 60)
                            .and("wm-reachable-moments-coventry", 20)
                            .and("wm-kitchen-table-talks", 5)
                            .and("no-such-programme", 3)),
            new Provider(
                    "ae-navigators",
                    List.of("caseworker.westyorkshire"),
                    3,
                    "caseworker.redthread",
                    Weights.of("wy-custody-diversion", 80).and("wy-parent-liaison", 5)));
}
