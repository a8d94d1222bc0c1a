package uk.reachable.gateway.casework;

/** What happened to a case, in words; a step that is newer than this page is said in general. */
final class HistoryWords {

    private HistoryWords() {}

    static String of(String what) {
        return switch (what) {
            case "REFERRAL_RAISED" -> "Referral made";
            case "PLACE_REQUESTED" -> "A service was looked for";
            case "REFERRAL_WAITING" -> "Waiting for a place";
            case "REFERRAL_UNPLACED" -> "No service found yet";
            case "OFFER_MADE" -> "Offered";
            case "OFFER_ACCEPTED" -> "Offer accepted";
            case "OFFER_DECLINED" -> "Offer declined";
            case "OFFER_LAPSED" -> "Offer not answered in time";
            case "OFFER_NOT_MADE" -> "A place was not needed";
            case "OFFER_WITHDRAWN" -> "Offer taken back";
            case "ALREADY_WITH_US_NOT_POSSIBLE" -> "No place with the service that knows the person";
            case "REFERRAL_WITHDRAWN" -> "Referral withdrawn";
            case "REFERRAL_AMENDED" -> "Details corrected";
            case "REFERRAL_REOPENED" -> "Referral reopened";
            case "LEFT_BEFORE_CONTACT" -> "The person left before anybody saw them";
            case "CONFIRMATION_AWAITED" -> "Waiting for the duty officer";
            case "CONFIRMATION_OVERDUE" -> "The duty officer has not answered in time";
            case "UNPLACED_OVERDUE" -> "Still no service found";
            case "REOFFER_CONFIRMED" -> "The search goes on";
            case "PROGRAMME_CHOSEN" -> "A programme was chosen";
            case "REFERRAL_RELEASED" -> "Let go";
            case "REFERRER_TOLD" -> "Whoever referred was told";
            case "CONTACT_RECORDED" -> "Contact recorded";
            case "FIRST_CONTACT_OVERDUE" -> "Not seen in time";
            case "SESSION_RECORDED" -> "Session recorded";
            case "WORKER_CHANGED" -> "Another worker";
            case "REFERRAL_COMPLETED" -> "Support completed";
            case "REFERRAL_ENDED_EARLY" -> "Support ended early";
            case "REFERRAL_PAUSED" -> "Police ask for no contact yet";
            case "REFERRAL_RESUMED" -> "The person may be contacted again";
            case "JOURNEY_PLANNED" -> "Journey home planned";
            case "LEG_CONFIRMED" -> "Part of the journey confirmed";
            case "LEG_MISSED" -> "Part of the journey not confirmed in time";
            case "HANDOVER_PROPOSED" -> "Handover proposed";
            case "HANDOVER_OFFERED" -> "Place reserved for the handover";
            case "HANDOVER_ACCEPTED" -> "Handover accepted";
            case "HANDOVER_REFUSED" -> "Handover refused";
            case "HANDOVER_LAPSED" -> "Handover not answered in time";
            case "HANDOVER_NOT_POSSIBLE" -> "No place for the handover";
            default -> "Something changed";
        };
    }
}
