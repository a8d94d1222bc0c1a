package uk.reachable.system.prove.plan;

import java.time.Duration;

/**
 * How much is done to the system.
 *
 * @param longestPause of a part or a cut link; the shortest is five seconds
 */
public record Amounts(int kills, int terminations, int pauses, int partitions, Duration longestPause) {

    private static final int FEW_KILLS = 20;

    /** In the proportions of 50 kills, 20 pauses and 20 partitions; a run with few kills is kept short. */
    public static Amounts of(int kills) {
        int stretched = Math.max(2, kills * 2 / 5);
        return new Amounts(
                kills,
                Math.max(1, kills * 9 / 50),
                stretched,
                stretched,
                Duration.ofSeconds(kills < FEW_KILLS ? 5 : 30));
    }
}
