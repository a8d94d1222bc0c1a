package uk.reachable.contracts.referral;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.WorkerChangeReason;

/**
 * Another worker of the same provider supports the person; the provider stays responsible and its place filled.
 *
 * <p>Workers and the manager who {@code changedBy} decided it are subjects, never names; {@code fromWorker} is null
 * when nobody was named before.
 */
public record WorkerChanged(
        String incidentId,
        String incidentReference,
        String region,
        String referralId,
        String personId,
        long version,
        String placementId,
        String programme,
        String provider,
        @Nullable String fromWorker,
        String toWorker,
        WorkerChangeReason reason,
        String changedBy,
        Instant changedAt)
        implements CaseEvent {}
