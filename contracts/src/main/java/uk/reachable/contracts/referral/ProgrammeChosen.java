package uk.reachable.contracts.referral;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.OverrideReason;

/**
 * A person chose whom to ask, whatever matching says. {@code endedOfferId} is a request or an open offer that ends with
 * it.
 */
public record ProgrammeChosen(
        String incidentId,
        String incidentReference,
        String region,
        String referralId,
        String personId,
        long version,
        @Nullable String endedOfferId,
        String programme,
        String provider,
        OverrideReason reason,
        Instant chosenAt)
        implements CaseEvent {}
