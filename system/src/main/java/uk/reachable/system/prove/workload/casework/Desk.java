package uk.reachable.system.prove.workload.casework;

import java.util.List;
import uk.reachable.system.prove.workload.mix.Load;
import uk.reachable.system.prove.workload.mix.Mix;

/**
 * A duty officer who logs incidents.
 *
 * @param manager of the region's programmes; empty for none
 * @param police who leads for them on a phone; the desk itself where nobody of them signs in
 * @param privacyOfficer who reviews emergency access; empty for none
 * @param recipient an organisation that may come to see who somebody is
 * @param share of all incidents
 */
public record Desk(
        String name,
        String user,
        String manager,
        String police,
        String privacyOfficer,
        String region,
        String recipient,
        int share) {

    public static final List<Desk> ALL = List.of(
            of("desk-1", 3),
            of("desk-2", 3),
            of("desk-3", 2),
            new Desk(
                    "desk-4",
                    "duty.westyorkshire",
                    "",
                    "duty.westyorkshire",
                    "",
                    "west-yorkshire",
                    "ae-navigators",
                    2));

    private static Desk of(String name, int share) {
        return new Desk(
                name,
                "duty.officer",
                "programme.manager",
                "lead.officer",
                "privacy.officer",
                "west-midlands",
                Mix.WHO_RUNS_THE_CHOSEN,
                share);
    }

    /** What police alone may say, nobody says where they do not sign in. */
    boolean hasPolice() {
        return !police.equals(user);
    }

    boolean hasManager() {
        return !manager.isEmpty();
    }

    /** Seconds between two incidents of this desk. */
    public double pause(Load load) {
        int shares = ALL.stream().mapToInt(Desk::share).sum();
        return shares / (share * load.incidentsPerSecond());
    }
}
