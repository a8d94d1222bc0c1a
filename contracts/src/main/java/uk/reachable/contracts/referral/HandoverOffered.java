package uk.reachable.contracts.referral;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A place is held at the receiving organisation, which may now accept or refuse until {@code respondBy}. */
public record HandoverOffered(
        String incidentId,
        String incidentReference,
        String region,
        String referralId,
        String personId,
        long version,
        String handoverId,
        String fromOrganisation,
        String toOrganisation,
        String toProgramme,
        String toOrganisationName,
        String toProgrammeName,
        Instant respondBy,
        @Nullable Instant onShiftFrom,
        @Nullable String ring,
        Instant offeredAt)
        implements CaseEvent {}
