package uk.reachable.gateway.incident.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.ReferralStatus;

/**
 * A referral as the response shows it.
 *
 * @param onShiftFrom when somebody of the service that was asked is there; null when somebody is
 * @param ring whom to ring meanwhile
 * @param dutyDueBy by when the duty desk has to say how it goes on
 */
public record Referral(
        String id,
        String personId,
        Need need,
        ReferralStatus status,
        @Nullable String programme,
        @Nullable String programmeName,
        @Nullable String provider,
        @Nullable String providerName,
        @Nullable Instant respondBy,
        @Nullable Instant onShiftFrom,
        @Nullable String ring,
        @Nullable Instant notifiedAt,
        @Nullable Instant dutyDueBy,
        String responsibleOrganisation,
        @Nullable String responsibleOrganisationName,
        @Nullable List<Handover> handovers) {

    /** Responsibility on its way to another organisation. */
    public record Handover(
            String id,
            String status,
            String toOrganisation,
            @Nullable String toOrganisationName,
            @Nullable String toProgrammeName,
            @Nullable Instant respondBy) {

        public String receiver() {
            return Objects.requireNonNullElse(toOrganisationName, toOrganisation);
        }
    }

    /** The service that was asked or has taken the person on; empty while there is none. */
    public String service() {
        return programmeName == null ? Objects.requireNonNullElse(providerName, "") : programmeName;
    }

    public String responsible() {
        return Objects.requireNonNullElse(responsibleOrganisationName, responsibleOrganisation);
    }
}
