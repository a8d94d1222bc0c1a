package uk.reachable.contracts.referral;

import java.time.Instant;

/** A person confirmed that another provider may be asked. */
public record ReofferConfirmed(
        String incidentId,
        String incidentReference,
        String region,
        String referralId,
        String personId,
        long version,
        Instant confirmedAt)
        implements CaseEvent {}
