package uk.reachable.notification.matter.scope;

import uk.reachable.contracts.codes.NoticeKind;
import uk.reachable.notification.audience.Notice;

/** Which notices ask for something that somebody can be on; the others answer what was asked, or inform. */
public final class AskPolicy {

    private AskPolicy() {}

    public static boolean asks(Notice notice) {
        return asks(notice.kind());
    }

    static boolean asks(NoticeKind kind) {
        return switch (kind) {
            case OFFER_MADE,
                    NOBODY_ON_SHIFT,
                    NOBODY_HAS_ANSWERED,
                    REFERRAL_UNPLACED,
                    UNPLACED_OVERDUE,
                    CONFIRMATION_NEEDED,
                    CONFIRMATION_OVERDUE,
                    FIRST_CONTACT_OVERDUE,
                    LEG_MISSED,
                    HANDOVER_PROPOSED,
                    MEETING_CALLED,
                    MEETING_OVERDUE,
                    ACTION_ASSIGNED,
                    ACTION_DUE_SOON,
                    ACTION_OVERDUE,
                    CONTACT_REVIEW_DUE,
                    SAFEGUARDING_UNANSWERED,
                    EMERGENCY_ACCESS_TAKEN,
                    EMERGENCY_ACCESS_NOT_REVIEWED,
                    COMMUNITY_NOTICE_UNOPENED -> true;
            case REFERRAL_WAITING,
                    ALREADY_WITH_US_NOT_POSSIBLE,
                    OUTCOME_ACCEPTED,
                    OUTCOME_STILL_LOOKING,
                    OUTCOME_NONE_FOUND,
                    OUTCOME_ENDED,
                    HANDOVER_ACCEPTED,
                    HANDOVER_REFUSED,
                    HANDOVER_LAPSED,
                    HANDOVER_NOT_POSSIBLE,
                    MEETING_SCHEDULED,
                    MEETING_CANCELLED,
                    REFERRAL_PAUSED,
                    REFERRAL_RESUMED -> false;
        };
    }
}
