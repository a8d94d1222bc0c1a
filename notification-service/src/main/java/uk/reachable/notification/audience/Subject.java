package uk.reachable.notification.audience;

import uk.reachable.contracts.referral.CaseEvent;

/** The one thing a notice is about; an organisation is told of it once per kind. */
public sealed interface Subject {

    String id();

    /** What sort of thing it is, as tables call it. */
    default String kind() {
        return switch (this) {
            case Offer _ -> "OFFER";
            case Handover _ -> "HANDOVER";
            case Placement _ -> "PLACEMENT";
            case Leg _ -> "LEG";
            case Step _ -> "STEP";
            case Meeting _ -> "MEETING";
            case Action _ -> "ACTION";
            case ContactReview _ -> "CONTACT_REVIEW";
            case Question _ -> "QUESTION";
            case EmergencyAccess _ -> "EMERGENCY_ACCESS";
            case CommunityNotice _ -> "COMMUNITY_NOTICE";
        };
    }

    /** A referral put, or to be put, to a provider. */
    record Offer(String id) implements Subject {}

    /** A move of responsibility between two organisations. */
    record Handover(String id) implements Subject {}

    /** A place that was filled, by the id of the offer or handover that filled it and the clock that its holder had. */
    record Placement(String id) implements Subject {}

    /** One leg of a journey home, as it was planned. */
    record Leg(String id) implements Subject {}

    /** One step of a referral, by the id of the referral and its version after it. */
    record Step(String id) implements Subject {
        public static Step of(CaseEvent event) {
            return new Step(event.referralId() + "/" + event.version());
        }
    }

    /**
     * A consequence-management meeting; with the time it was put to, or the step of escalation, where it has several.
     */
    record Meeting(String id) implements Subject {}

    /** What a meeting asked an organisation to do. */
    record Action(String id) implements Subject {}

    /** A time at which police wanted to look again at whether a person may be contacted. */
    record ContactReview(String id) implements Subject {}

    /** A question that is to be asked about a person. */
    record Question(String id) implements Subject {}

    /** An emergency access to an identity. */
    record EmergencyAccess(String id) implements Subject {}

    /** A notice to a school, a family or a community. */
    record CommunityNotice(String id) implements Subject {}
}
