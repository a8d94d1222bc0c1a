package uk.reachable.contracts.incident;

/** What police and safeguarding say before anybody else may act, about one person. */
public sealed interface SafeguardingEvent extends IncidentEvent
        permits ContactPaused, ContactAllowed, ContactReviewDue, SafeguardingUnanswered {

    String personId();
}
