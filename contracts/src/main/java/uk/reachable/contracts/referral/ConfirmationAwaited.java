package uk.reachable.contracts.referral;

import java.time.Instant;

/**
 * An offer came to nothing in a region in which a person confirms each further one, because it tells another
 * organisation of a child: the duty desk is asked by {@code confirmBy}, and nobody else is asked before.
 */
public record ConfirmationAwaited(
        String incidentId,
        String incidentReference,
        String region,
        String referralId,
        String personId,
        long version,
        Instant confirmBy,
        Instant awaitedSince)
        implements CaseEvent {}
