package uk.reachable.contracts.referral;

import java.time.Instant;

/** Nobody has confirmed by {@code confirmBy} that another provider may be asked; the referral still waits for it. */
public record ConfirmationOverdue(
        String incidentId,
        String incidentReference,
        String region,
        String referralId,
        String personId,
        long version,
        Instant confirmBy,
        Instant overdueAt)
        implements CaseEvent {}
