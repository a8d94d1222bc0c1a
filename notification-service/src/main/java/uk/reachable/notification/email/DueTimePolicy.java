package uk.reachable.notification.email;

import java.time.Instant;
import uk.reachable.notification.audience.Absence;
import uk.reachable.notification.audience.Notice;

/** When an e-mail is due: at once, but to people off duty only when their shift begins (no alerts off duty). */
final class DueTimePolicy {

    private DueTimePolicy() {}

    static Instant dueAt(Notice notice, Instant now) {
        Absence absence = notice.absence();
        return absence != null && isToTheAbsent(notice) && absence.onShiftFrom().isAfter(now)
                ? absence.onShiftFrom()
                : now;
    }

    private static boolean isToTheAbsent(Notice notice) {
        return switch (notice.kind()) {
            case OFFER_MADE, HANDOVER_PROPOSED -> true;
            case NOBODY_ON_SHIFT,
                    NOBODY_HAS_ANSWERED,
                    UNPLACED_OVERDUE,
                    ALREADY_WITH_US_NOT_POSSIBLE,
                    REFERRAL_WAITING,
                    REFERRAL_UNPLACED,
                    CONFIRMATION_NEEDED,
                    CONFIRMATION_OVERDUE,
                    OUTCOME_ACCEPTED,
                    OUTCOME_STILL_LOOKING,
                    OUTCOME_NONE_FOUND,
                    OUTCOME_ENDED,
                    FIRST_CONTACT_OVERDUE,
                    LEG_MISSED,
                    HANDOVER_ACCEPTED,
                    HANDOVER_REFUSED,
                    HANDOVER_LAPSED,
                    HANDOVER_NOT_POSSIBLE,
                    MEETING_CALLED -> false;
        };
    }
}
