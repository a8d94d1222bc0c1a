package uk.reachable.system.prove.plan;

import java.time.Duration;
import java.util.List;

/** All that will be done to the system, in order. */
public record Plan(List<Stretch> stretches) {

    /** A single kill with its recovery, roughly. */
    private static final Duration STRIKE = Duration.ofSeconds(10);

    private static final Duration CALMING = Duration.ofSeconds(5);

    /** How long all of it will take when the system recovers as it should. */
    public Duration roughly() {
        return stretches.stream().map(Plan::roughly).reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration roughly(Stretch stretch) {
        return stretch.faults().stream()
                .map(fault -> fault.lasting().isZero()
                        ? STRIKE
                        : fault.after().plus(fault.lasting()).plus(CALMING))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    /** The same for the same seed, parts and links, whatever the machine. */
    public static Plan of(long seed, Amounts amounts, List<String> parts, List<String> links) {
        return new Draw(seed, amounts, parts, links).plan();
    }
}
