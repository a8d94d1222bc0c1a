package uk.reachable.system.prove.workload;

import java.util.List;

/**
 * A duty officer who logs incidents.
 *
 * @param share of all incidents
 */
record Desk(String name, String user, String region, int share) {

    static final List<Desk> ALL = List.of(
            new Desk("desk-1", "duty.officer", "west-midlands", 3),
            new Desk("desk-2", "duty.officer", "west-midlands", 3),
            new Desk("desk-3", "duty.officer", "west-midlands", 2),
            new Desk("desk-4", "duty.westyorkshire", "west-yorkshire", 2));

    /** Seconds between two incidents of this desk. */
    double pause(Load load) {
        int shares = ALL.stream().mapToInt(Desk::share).sum();
        return shares / (share * load.incidentsPerSecond());
    }
}
