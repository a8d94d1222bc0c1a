package uk.reachable.system.prove.workload.desk;

import java.util.List;
import uk.reachable.system.prove.workload.mix.Load;

/**
 * A duty officer who logs incidents.
 *
 * @param manager of the region's programmes; empty for none
 * @param police who leads for them on a phone; the desk itself where nobody of them signs in
 * @param privacyOfficer who reviews emergency access; empty for none
 * @param share of all incidents
 */
public record Desk(
        String name, String user, String manager, String police, String privacyOfficer, String region, int share) {

    public static final List<Desk> ALL = List.of(
            of("desk-1", 3),
            of("desk-2", 3),
            of("desk-3", 2),
            new Desk("desk-4", "duty.westyorkshire", "", "duty.westyorkshire", "", "west-yorkshire", 2));

    private static Desk of(String name, int share) {
        return new Desk(
                name, "duty.officer", "programme.manager", "lead.officer", "privacy.officer", "west-midlands", share);
    }

    /** Seconds between two incidents of this desk. */
    public double pause(Load load) {
        int shares = ALL.stream().mapToInt(Desk::share).sum();
        return shares / (share * load.incidentsPerSecond());
    }
}
