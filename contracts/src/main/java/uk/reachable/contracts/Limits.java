package uk.reachable.contracts;

import java.time.Duration;

/** Limits that more than one service or its clients must know. */
public final class Limits {

    /** Shortest clock of an offer: a caseworker needs at least this long to see and answer it. */
    public static final Duration SHORTEST_OFFER_CLOCK = Duration.ofMinutes(15);

    private Limits() {}
}
