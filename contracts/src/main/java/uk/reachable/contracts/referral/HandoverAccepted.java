package uk.reachable.contracts.referral;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Responsibility moved: the new place is filled and the old one released in one step.
 *
 * <p>{@code worker} is the subject of whoever supports the person from now on, null until a manager names somebody.
 */
public record HandoverAccepted(
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
        String fromProgramme,
        Instant acceptedAt,
        @Nullable String worker)
        implements CaseEvent {

    /** With nobody named yet. */
    public HandoverAccepted(
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
            String fromProgramme,
            Instant acceptedAt) {
        this(
                incidentId,
                incidentReference,
                region,
                referralId,
                personId,
                version,
                handoverId,
                fromOrganisation,
                toOrganisation,
                toProgramme,
                fromProgramme,
                acceptedAt,
                null);
    }
}
