package uk.reachable.platform.stream;

import org.jspecify.annotations.Nullable;

/** Where a stream begins: exactly where its reader stopped, or at the newest with a reset when that is not possible. */
final class StartPolicy {

    private StartPolicy() {}

    /**
     * {@code after} is the last change the reader has seen; on {@code reset} the reader has to load the whole again.
     */
    record Start(long after, boolean reset) {}

    /** {@code lastEventId} as the reader sent it; null for a reader who has just loaded the whole. */
    static Start of(@Nullable String lastEventId, Kept kept) {
        if (lastEventId == null || lastEventId.isBlank()) {
            return new Start(kept.newest(), false);
        }
        try {
            long seen = Long.parseLong(lastEventId.strip());
            return kept.continuesAfter(seen) ? new Start(seen, false) : new Start(kept.newest(), true);
        } catch (NumberFormatException notOurs) {
            return new Start(kept.newest(), true);
        }
    }
}
