package uk.reachable.system.canary;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Times as the API takes them, in UTC. */
final class Moments {

    private Moments() {}

    static String past() {
        return in(Duration.ofMinutes(-5));
    }

    /** So soon that its alarm comes while the journeys still run. */
    static String soon() {
        return in(Duration.ofSeconds(3));
    }

    /** Whoever is to do it is reminded, a day before, in a few seconds. */
    static String inADay() {
        return in(Duration.ofDays(1).plusSeconds(3));
    }

    private static String in(Duration from) {
        return Instant.now().plus(from).truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
