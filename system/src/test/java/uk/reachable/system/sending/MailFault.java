package uk.reachable.system.sending;

import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** What the mail server does to a message; "after" is after the final dot: the sender cannot know that it was taken. */
enum MailFault {
    SAYS_421,
    SAYS_451,
    SAYS_550,
    DROPS_BEFORE,
    DROPS_AFTER,
    HANGS_BEFORE,
    HANGS_AFTER;

    /** Of a hundred tries one meets each of these. */
    private static final MailFault[] AT_RANDOM = {SAYS_421, SAYS_451, SAYS_550, DROPS_BEFORE, DROPS_AFTER};

    private static final int TRIES = 100;

    /** The same for the same try of the same address, in whatever order they come. */
    static @Nullable MailFault of(long seed, String address, int number) {
        int drawn = new SplittableRandom(seed ^ ((long) address.hashCode() << Integer.SIZE) ^ number).nextInt(TRIES);
        return drawn < AT_RANDOM.length ? AT_RANDOM[drawn] : null;
    }

    boolean isAfterTheDot() {
        return this == DROPS_AFTER || this == HANGS_AFTER;
    }
}
