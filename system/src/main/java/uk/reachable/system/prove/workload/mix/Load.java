package uk.reachable.system.prove.workload.mix;

/**
 * How much is asked.
 *
 * @param seed the same seed plans the same for each client
 * @param events domain events to cause, more or less; places are set up by it
 * @param perSecond domain events a second that the desks aim at
 */
public record Load(long seed, long events, int perSecond) {

    /**
     * What two cores carry with room for what comes after a fault. Of three times as many they did not: offers lapsed
     * unanswered while a storm's backlog was worked off, each lapse asked for another place, and the backlog fed
     * itself.
     */
    public static final int CALM_PER_SECOND = 30;

    /** All that two cores carry. */
    private static final int FULL_PER_SECOND = 220;

    /** About what one incident causes in this mix, as measured. */
    public static final double EVENTS_PER_INCIDENT = 24;

    /** The same people, asking for as much as the machine carries. */
    public Load full() {
        return new Load(seed, events, FULL_PER_SECOND);
    }

    public double incidentsPerSecond() {
        return perSecond / EVENTS_PER_INCIDENT;
    }
}
