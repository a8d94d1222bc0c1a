package uk.reachable.notification.audience;

import uk.reachable.contracts.referral.CaseEvent;

/** The one thing a notice is about; an organisation is told of it once per kind. */
public sealed interface Subject {

    String id();

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
        static Step of(CaseEvent event) {
            return new Step(event.referralId() + "/" + event.version());
        }
    }

    /** A consequence-management meeting. */
    record Meeting(String id) implements Subject {}
}
