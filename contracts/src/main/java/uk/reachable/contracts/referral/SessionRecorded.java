package uk.reachable.contracts.referral;

import java.time.Instant;
import java.time.LocalDate;

/** The holder held one session with the person, on a day of the region. */
public record SessionRecorded(
        String incidentId,
        String incidentReference,
        String region,
        String referralId,
        String personId,
        long version,
        String placementId,
        String programme,
        String provider,
        String sessionId,
        LocalDate heldOn,
        Instant recordedAt)
        implements CaseEvent {}
