package uk.reachable.incident.board.moment;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.platform.web.problem.Problems;

/**
 * The board's time, which is the database's: one clock for all instances.
 *
 * @param quiet the same moment if nobody was changing the board then, so that all changes up to it are there to read;
 *     null when somebody was
 */
public record BoardTime(Instant now, @Nullable Instant quiet) {

    private static final Duration OTHER_CLOCKS_MAY_BE_FAST = Duration.ofMinutes(1);

    /** The newest moment of which it is certain what the board shows. */
    Instant settled(Instant lastChange) {
        return quiet == null || quiet.isBefore(lastChange) ? lastChange : quiet;
    }

    /**
     * Refuses what nobody can know yet.
     *
     * @param field where the caller named it
     */
    public void requirePast(String field, Instant moment) {
        if (moment.isAfter(now.plus(OTHER_CLOCKS_MAY_BE_FAST))) {
            throw Problems.invalid(field, "lies in the future: name a moment that has passed, such as " + now);
        }
    }
}
