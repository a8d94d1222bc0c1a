package uk.reachable.system.sending;

import java.time.Duration;
import java.util.Map;

/**
 * How hard it is: the whole with the times that the service really has, or a tenth in a tenth of the time.
 *
 * @param seed draws what the mail server does
 * @param settings of the service, by variable
 * @param waitsForLeases whether what a killed process held waits until its lease ends
 */
record Weather(
        int notices,
        long seed,
        Duration hangs,
        Duration isAway,
        Map<String, String> settings,
        boolean waitsForLeases,
        Duration patience) {

    private static final int WHOLE = 10_000;
    private static final int TENTH = 1_000;
    private static final long SEED = 7;

    /** By {@code -Dsending.notices} and {@code -Dsending.seed}. */
    static Weather asAsked() {
        int notices = Integer.getInteger("sending.notices", TENTH);
        long seed = Long.getLong("sending.seed", SEED);
        return notices < WHOLE ? tenth(notices, seed) : whole(notices, seed);
    }

    private static Weather whole(int notices, long seed) {
        return new Weather(
                notices, seed, Duration.ofSeconds(30), Duration.ofMinutes(2), Map.of(), true, Duration.ofMinutes(20));
    }

    /** Longer than the service waits for an answer, and the breaker rests for one second instead of ten. */
    private static Weather tenth(int notices, long seed) {
        return new Weather(
                notices,
                seed,
                Duration.ofSeconds(6),
                Duration.ofSeconds(8),
                Map.of("RESILIENCE4J_CIRCUITBREAKER_INSTANCES_SMTP_WAITDURATIONINOPENSTATE", "1s"),
                false,
                Duration.ofMinutes(3));
    }
}
