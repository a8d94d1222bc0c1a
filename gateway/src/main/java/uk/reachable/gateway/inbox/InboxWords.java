package uk.reachable.gateway.inbox;

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
            case "OUTCOME_ACCEPTED" -> "Support was agreed";
            default -> "There is news of a case";
        };
    }
}
