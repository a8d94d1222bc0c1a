package uk.reachable.notification.matter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.notification.audience.Notice;

/** What the notices of one subject are about for everybody. Times are UTC. */
public sealed interface Matter {

    Facts facts();

    /**
     * What does not change with the state.
     *
     * @param subject kind and id of what it is about, such as {@code OFFER/4711}
     */
    record Facts(
            String subject,
            String incidentReference,
            @Nullable String referralId,
            Instant openedAt,
            @Nullable Instant respondBy) {

        Facts answeredBy(Instant moved) {
            return new Facts(subject, incidentReference, referralId, openedAt, moved);
        }
    }

    /** Nobody is on it: its alerts go out; {@code ladder} where some are told before others. */
    record Open(Facts facts, @Nullable Ladder ladder) implements Matter {}

    /** Somebody is on it: nobody is alerted until their time is up, and then the ladder goes on from where it stood. */
    record Acknowledged(Facts facts, @Nullable Ladder ladder, Acknowledgement acknowledgement) implements Matter {}

    /** Answered, or not to be answered any more. */
    record Over(Facts facts, Instant at) implements Matter {}

    static String subjectOf(Notice notice) {
        return notice.subject().kind() + "/" + notice.subject().id();
    }
}
