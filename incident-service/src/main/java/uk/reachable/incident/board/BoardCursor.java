package uk.reachable.incident.board;

import org.jspecify.annotations.Nullable;
import uk.reachable.platform.web.problem.Problems;

/** Reads the {@code next} that a part of the board was answered with. */
public final class BoardCursor {

    private BoardCursor() {}

    /** Null for the first part; 400 for what was never answered. */
    public static @Nullable Long of(@Nullable String next) {
        try {
            return next == null ? null : Long.valueOf(next);
        } catch (NumberFormatException notOurs) {
            throw Problems.invalid("next", "is not the next of an answer: leave it out to read from the start");
        }
    }
}
