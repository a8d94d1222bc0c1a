package uk.reachable.contracts.incident;

/** How an emergency access to an identity is told of and reviewed; never whose identity it was. */
public sealed interface EmergencyAccessEvent extends IncidentEvent
        permits EmergencyAccessTaken, EmergencyAccessNotReviewed, EmergencyAccessReviewed {

    String accessId();
}
