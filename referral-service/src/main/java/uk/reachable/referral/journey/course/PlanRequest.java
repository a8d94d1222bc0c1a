package uk.reachable.referral.journey.course;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.JourneyLeg;
import uk.reachable.referral.outside.OrganisationName;

/** Every leg of a journey, each once; of a leg that both sides have confirmed nothing is changed. */
record PlanRequest(
        @NotNull @Size(min = 3, max = 3, message = "must have each leg once: COLLECTION, RETURN, EXIT_PLAN")
        List<@NotNull @Valid LegRequest> legs) {

    /** {@code from} and {@code to}: ONS code of a local authority, or code of a police force; {@code dueBy} in UTC. */
    record LegRequest(
            @NotNull JourneyLeg leg,

            @NotNull @Size(max = 40, message = "has at most 40 characters")
            String from,

            @NotNull @Size(max = 40, message = "has at most 40 characters")
            String to,

            @NotNull Instant dueBy,
            @NotNull @Valid OtherSideRequest otherSide) {}

    /** Who confirms beside the organisation that is responsible: a force of the list or the name of an organisation. */
    record OtherSideRequest(
            @Size(max = 40, message = "has at most 40 characters") @Nullable
            String force,

            @Size(max = OrganisationName.LONGEST, message = "has at most 100 characters")
            @Pattern(regexp = OrganisationName.PATTERN, message = OrganisationName.MESSAGE)
            @Nullable
            String organisation) {

        /** A name that somebody typed may say who it is. */
        @Override
        public String toString() {
            return "OtherSideRequest[" + force + "]";
        }
    }
}
