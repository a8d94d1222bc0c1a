package uk.reachable.notification.delivery;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.Channel;

/**
 * What goes to a person in one message: the first at once, and what comes within a minute after it together; what is
 * urgent waits for seconds only.
 */
final class BundlePolicy {

    static final Duration GATHERED = Duration.ofMinutes(1);

    /** As many as one message may stand for. */
    static final int LARGEST = 100;

    /** The clock of a reachable moment is 15 minutes to two hours. */
    static final Duration URGENT = Duration.ofHours(2);

    /** No longer than a message takes to arrive; a phone that rings for each of twenty is put away. */
    static final Duration GATHERED_WHEN_URGENT = Duration.ofSeconds(5);

    private BundlePolicy() {}

    /** People's channels are; a partner's system gets every event by itself. */
    static boolean isBundled(Channel channel) {
        return switch (channel) {
            case EMAIL, NOTIFY_EMAIL, SMS -> true;
            case WEBHOOK -> false;
        };
    }

    /**
     * Until when it waits for others; {@code now} when it does not.
     *
     * @param lastMessageAt when the last message to this address was tried, when there was one
     */
    static Instant dueAt(@Nullable Instant respondBy, @Nullable Instant lastMessageAt, Instant now) {
        boolean urgent = respondBy != null && !respondBy.isAfter(now.plus(URGENT));
        Instant gathered = lastMessageAt == null ? now : lastMessageAt.plus(urgent ? GATHERED_WHEN_URGENT : GATHERED);
        return gathered.isBefore(now) ? now : gathered;
    }
}
