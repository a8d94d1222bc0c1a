package uk.reachable.referral.lead;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import uk.reachable.referral.outside.OrganisationName;

/** Who leads for the person now. */
record LeadRequest(
        @NotNull LeadKind kind,

        @NotNull
        @Size(max = OrganisationName.LONGEST, message = "has at most 100 characters")
        @Pattern(regexp = OrganisationName.PATTERN, message = OrganisationName.MESSAGE)
        String organisation) {

    /** A name that somebody typed may say who it is. */
    @Override
    public String toString() {
        return "LeadRequest[" + kind + "]";
    }
}
