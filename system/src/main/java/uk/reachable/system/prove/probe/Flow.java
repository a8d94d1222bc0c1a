package uk.reachable.system.prove.probe;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A case on its way from the duty officer through all services into the caseworker's inbox.
 *
 * @param told when the notice was seen in the inbox; null while it was not
 */
record Flow(Instant sent, @Nullable Instant told) {

    /** What people do not notice; on a machine that is slower than that by itself, three times its usual. */
    private static final Duration UNNOTICED = Duration.ofSeconds(1);

    private static final int TIMES_THE_USUAL = 3;

    /** Whatever the machine: what takes longer is not normal to anybody. */
    private static final Duration LONGEST = Duration.ofSeconds(3);

    /** One alone may be lucky: it met none of the partitions that still stand. */
    private static final int IN_A_ROW = 4;

    /** How long a normal flow takes at most, by flows of an unbroken system. */
    static Duration normal(List<Flow> unbroken) {
        List<Duration> sorted = unbroken.stream()
                .flatMap(flow -> flow.lasted().stream())
                .sorted()
                .toList();
        Duration usual = sorted.isEmpty() ? UNNOTICED : sorted.get(sorted.size() / 2);
        return Collections.max(
                List.of(UNNOTICED, Collections.min(List.of(LONGEST, usual.multipliedBy(TIMES_THE_USUAL)))));
    }

    /** When the first of four normal flows in a row, in the order of their sending, was told. */
    static Optional<Instant> normalAgain(List<Flow> flows, Duration normal) {
        for (int first = 0; first + IN_A_ROW <= flows.size(); first++) {
            if (flows.subList(first, first + IN_A_ROW).stream().allMatch(flow -> flow.isWithin(normal))) {
                return Optional.ofNullable(flows.get(first).told());
            }
        }
        return Optional.empty();
    }

    private boolean isWithin(Duration normal) {
        return lasted().filter(length -> length.compareTo(normal) < 0).isPresent();
    }

    private Optional<Duration> lasted() {
        return Optional.ofNullable(told).map(end -> Duration.between(sent, end));
    }
}
