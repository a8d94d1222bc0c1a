package uk.reachable.gateway.inbox;

import java.time.Instant;
import uk.reachable.contracts.codes.Channel;
import uk.reachable.gateway.words.LondonTime;

/** What people read instead of the codes of the interface. */
public final class InboxWords {

    private InboxWords() {}

    /** A kind that a newer version of notification-service may know and this page does not is said in general. */
    public static String of(String kind) {
        return switch (kind) {
            case "OFFER_MADE" -> "Accept or decline a referral";
            case "NOBODY_ON_SHIFT" -> "The service that was asked has nobody on shift";
            case "NOBODY_HAS_ANSWERED" -> "The service that was asked has not answered yet";
            case "REFERRAL_WAITING" -> "A referral waits for a place";
            case "REFERRAL_UNPLACED", "UNPLACED_OVERDUE" -> "No service was found for a referral";
            case "CONFIRMATION_NEEDED", "CONFIRMATION_OVERDUE" -> "Say how the search for a service goes on";
            case "FIRST_CONTACT_OVERDUE" -> "A person was not seen in time";
            case "LEG_MISSED" -> "A person is on the way and not known to have arrived";
            case "HANDOVER_PROPOSED" -> "Accept or refuse a handover";
            case "HANDOVER_ACCEPTED" -> "A handover was accepted";
            case "HANDOVER_REFUSED", "HANDOVER_LAPSED", "HANDOVER_NOT_POSSIBLE" -> "A handover did not come about";
            case "MEETING_CALLED", "MEETING_OVERDUE" -> "Convene a meeting";
            case "MEETING_SCHEDULED" -> "A meeting has a time";
            case "MEETING_CANCELLED" -> "A meeting was cancelled";
            case "ACTION_ASSIGNED", "ACTION_DUE_SOON" -> "Do what a meeting asked";
            case "ACTION_OVERDUE" -> "What a meeting asked is overdue";
            case "REFERRAL_PAUSED" -> "Do not contact the person yet";
            case "REFERRAL_RESUMED" -> "You may contact the person again";
            case "CONTACT_REVIEW_DUE" -> "Say whether the person may be contacted now";
            case "ALREADY_WITH_US_NOT_POSSIBLE" -> "There was no place with the service that knows the person";
            case "OUTCOME_ACCEPTED" -> "Support was agreed";
            case "OUTCOME_STILL_LOOKING" -> "A service is still being looked for";
            case "OUTCOME_NONE_FOUND" -> "No service was found";
            case "OUTCOME_ENDED" -> "Support has ended";
            case "SAFEGUARDING_UNANSWERED" -> "Nobody has said whether those were told who protect a person";
            case "EMERGENCY_ACCESS_TAKEN", "EMERGENCY_ACCESS_NOT_REVIEWED" -> "Emergency access is to be reviewed";
            case "COMMUNITY_NOTICE_UNOPENED" -> "A school or community notice was not opened";
            default -> "There is news of a case";
        };
    }

    /** What is done about a notice by its time. */
    static String verb(String kind) {
        return switch (kind) {
            case "OFFER_MADE", "HANDOVER_PROPOSED" -> "Answer";
            default -> "Act";
        };
    }

    static String opening(String kind) {
        return switch (kind) {
            case "OFFER_MADE" -> "See the offer";
            case "HANDOVER_PROPOSED" -> "See the handover";
            case "EMERGENCY_ACCESS_TAKEN", "EMERGENCY_ACCESS_NOT_REVIEWED" -> "Review it";
            default -> "See the case";
        };
    }

    /** When the person can be reached there no more; nobody knows it to the minute. */
    static String release(Instant release, Instant now) {
        return release.isAfter(now)
                ? "Discharge about " + LondonTime.brief(release, now)
                : "Discharge was expected about " + LondonTime.brief(release, now);
    }

    public static String of(Channel channel) {
        return switch (channel) {
            case EMAIL -> "E-mail";
            case NOTIFY_EMAIL -> "E-mail by GOV.UK Notify";
            case SMS -> "Text message";
            case WEBHOOK -> "Your organisation's own system";
        };
    }
}
