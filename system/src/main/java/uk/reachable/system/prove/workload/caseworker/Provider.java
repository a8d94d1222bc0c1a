package uk.reachable.system.prove.workload.caseworker;

import java.util.List;
import uk.reachable.system.prove.workload.mix.Weights;

/**
 * An organisation whose people answer.
 *
 * @param users of it; the first and the last are the two who answer the same at once
 * @param hands how many answer at the same time
 * @param manager who gives people another worker, keeps the workers' file and lets people go; empty for none
 * @param team whose case it may become
 * @param desk who writes calls down, and lets people go where there is no manager
 * @param stranger somebody whom its cases do not concern
 * @param programmes of its own, for whom it supports already
 * @param handsOverTo programmes of other organisations
 */
public record Provider(
        String organisation,
        List<String> users,
        int hands,
        String manager,
        List<String> team,
        String desk,
        String stranger,
        Weights<String> programmes,
        Weights<String> handsOverTo) {

    public static final List<Provider> ALL = List.of(
            new Provider(
                    "st-giles",
                    List.of("caseworker.stgiles", "manager.stgiles"),
                    8,
                    "manager.stgiles",
                    List.of("caseworker.stgiles", "worker-1", "worker-2", "worker-3", "worker-4", "worker-5"),
                    "duty.officer",
                    "tasking.birmingham",
                    Weights.of("wm-reachable-moments-st-giles", 50)
                            .and("wm-peer-mentors", 40)
                            .and("wm-reachable-moments-redthread", 10),
                    Weights.of("wm-reachable-moments-redthread", 60)
                            .and("wm-reachable-moments-dudley", 15)
                            .and("wm-heal-hub", 5)
                            .and("no-such-programme", 3)
                            .and("wm-peer-mentors", 3)),
            new Provider(
                    "redthread",
                    List.of("caseworker.redthread"),
                    5,
                    "",
                    List.of("caseworker.redthread"),
                    "duty.officer",
                    "caseworker.westyorkshire",
                    Weights.of("wm-reachable-moments-redthread", 80).and("wm-peer-mentors", 20),
                    Weights.of("wm-peer-mentors", 60)
                            .and("wm-reachable-moments-coventry", 20)
                            .and("wm-kitchen-table-talks", 5)
                            .and("no-such-programme", 3)),
            new Provider(
                    "ae-navigators",
                    List.of("caseworker.westyorkshire"),
                    3,
                    "",
                    List.of("caseworker.westyorkshire"),
                    "duty.westyorkshire",
                    "caseworker.redthread",
                    Weights.of("wy-ae-navigators-leeds", 60).and("wy-ae-navigators-bradford", 40),
                    Weights.of("wy-custody-diversion", 80).and("wy-parent-liaison", 5)));
}
