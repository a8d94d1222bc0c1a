package uk.reachable.platform.messaging.inbox;

/** Where a message stands in the order of its key, decided under the lock of the key's row. */
enum Claim {
    /** It was next, and the key has moved on to it. */
    NEXT,
    /** The same, and its successor is already here, parked. */
    NEXT_AND_SUCCESSOR_WAITS,
    /** It was applied or skipped before. */
    SEEN,
    /** It is a dead letter: only an operator moves it. */
    BURIED,
    /** A predecessor is missing. */
    EARLY;

    boolean isNext() {
        return this == NEXT || this == NEXT_AND_SUCCESSOR_WAITS;
    }

    /** For a message that could not be claimed, when {@code applied} is the key's last sequence. */
    static Claim denied(long applied, long sequence) {
        if (sequence <= applied) {
            return SEEN;
        }
        return sequence == applied + 1 ? BURIED : EARLY;
    }
}
