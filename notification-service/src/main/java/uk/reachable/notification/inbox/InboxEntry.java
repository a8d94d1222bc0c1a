package uk.reachable.notification.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.NoticeKind;
import uk.reachable.notification.audience.Absence;
import uk.reachable.notification.audience.Notice;
import uk.reachable.notification.audience.Subject;

/**
 * An item as its readers see it; times are UTC.
 *
 * @param open whether it asks for something that nobody has answered yet
 * @param nextAlertAt when the next are told if nothing happens before; null when nobody is left to tell
 */
public record InboxEntry(
        UUID id,
        NoticeKind kind,
        String incidentReference,
        @Nullable String referralId,
        @Nullable String offerId,
        @Nullable String handoverId,
        @Nullable String meetingId,
        @Nullable Instant respondBy,
        @Nullable Instant onShiftFrom,
        @Nullable String ring,
        Instant postedAt,
        boolean read,
        boolean open,
        @Nullable Instant nextAlertAt,
        @Nullable Acknowledged acknowledged) {

    /**
     * Somebody of an organisation that was told is on it, since {@code at} and until {@code until} (UTC); after that
     * the others are told further. It is not said who.
     */
    public record Acknowledged(Instant at, Instant until, boolean mine) {}

    static InboxEntry of(InboxItem item, boolean read, InboxStanding standing, String reader) {
        Notice notice = item.notice();
        Absence absence = notice.absence();
        return new InboxEntry(
                item.id(),
                notice.kind(),
                notice.about().incidentReference(),
                notice.about().referralId(),
                notice.subject() instanceof Subject.Offer(String id) ? id : null,
                notice.subject() instanceof Subject.Handover(String id) ? id : null,
                notice.subject() instanceof Subject.Meeting(String id) ? id : null,
                notice.respondBy(),
                absence == null ? null : absence.onShiftFrom(),
                absence == null ? null : absence.ring(),
                item.postedAt(),
                read,
                standing.open(),
                standing.nextAlertAt(),
                standing.acknowledgedFor(reader));
    }
}
