package uk.reachable.notification.audience;

/** The one thing a notice is about; an organisation is told of it once per kind. */
public sealed interface Subject {

    String id();

    /** A referral put, or to be put, to a provider. */
    record Offer(String id) implements Subject {}

    /** A move of responsibility between two organisations. */
    record Handover(String id) implements Subject {}

    /** A place that was filled, by the id of the offer or handover that filled it. */
    record Placement(String id) implements Subject {}

    /** A consequence-management meeting. */
    record Meeting(String id) implements Subject {}
}
