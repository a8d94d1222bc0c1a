package uk.reachable.system.prove.evidence;

import java.time.Instant;
import java.util.List;

/** What referral-service has written of ways home. */
public record Journeys(List<Journey> journeys, List<Leg> legs, List<Confirmation> confirmations) {

    public record Journey(String id, String referralId, String status) {}

    /** Each leg as it is planned now. */
    public record Leg(String id, String journeyId, String kind, String status, Instant dueBy) {}

    public record Confirmation(String legId, String side) {}
}
