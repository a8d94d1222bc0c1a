package uk.reachable.system.prove.workload.desk;

import java.util.List;
import uk.reachable.system.prove.workload.mix.Load;

/**
 * A duty officer who logs incidents.
 *
 * @param manager of the region's programmes; empty for none
 * @param share of all incidents
 */
public record Desk(String name, String user, String manager, String region, int share) {

    public static final List<Desk> ALL = List.of(
            new Desk("desk-1", "duty.officer", "programme.manager", "west-midlands", 3),
            new Desk("desk-2", "duty.officer", "programme.manager", "west-midlands", 3),
            new Desk("desk-3", "duty.officer", "programme.manager", "west-midlands", 2),
            new Desk("desk-4", "duty.westyorkshire", "", "west-yorkshire", 2));

    /** Seconds between two incidents of this desk. */
    public double pause(Load load) {
        int shares = ALL.stream().mapToInt(Desk::share).sum();
        return shares / (share * load.incidentsPerSecond());
    }
}
