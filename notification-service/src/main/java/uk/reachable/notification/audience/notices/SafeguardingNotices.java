package uk.reachable.notification.audience.notices;

import java.util.List;
import java.util.stream.Stream;
import uk.reachable.contracts.incident.ContactAllowed;
import uk.reachable.contracts.incident.ContactPaused;
import uk.reachable.contracts.incident.ContactReviewDue;
import uk.reachable.contracts.incident.SafeguardingEvent;
import uk.reachable.contracts.incident.SafeguardingUnanswered;
import uk.reachable.notification.audience.CaseReference;
import uk.reachable.notification.audience.Notice;
import uk.reachable.notification.audience.Subject;

import static uk.reachable.contracts.codes.NoticeKind.CONTACT_REVIEW_DUE;
import static uk.reachable.contracts.codes.NoticeKind.SAFEGUARDING_UNANSWERED;

/**
 * Who must act on what police and safeguarding were to say; providers hear of a pause by their referral's own events.
 */
public final class SafeguardingNotices {

    private SafeguardingNotices() {}

    public static List<Notice> of(SafeguardingEvent event) {
        return switch (event) {
            case ContactReviewDue due -> reviewDue(due);
            case SafeguardingUnanswered unanswered -> unanswered(unanswered);
            case ContactPaused _, ContactAllowed _ -> List.of();
        };
    }

    /** Police said when they would look at it again; the desk has a young person who waits. */
    private static List<Notice> reviewDue(ContactReviewDue due) {
        return Stream.of(due.policeLead(), DutyDesk.of(due.region()))
                .map(organisation -> new Notice(
                        CONTACT_REVIEW_DUE,
                        organisation,
                        CaseReference.of(due),
                        new Subject.ContactReview(due.personId() + "/" + due.reviewBy()),
                        due.reviewBy(),
                        null))
                .toList();
    }

    private static List<Notice> unanswered(SafeguardingUnanswered it) {
        return List.of(new Notice(
                SAFEGUARDING_UNANSWERED,
                DutyDesk.of(it.region()),
                CaseReference.of(it),
                new Subject.Question(it.personId() + "/" + it.question()),
                null,
                null));
    }
}
