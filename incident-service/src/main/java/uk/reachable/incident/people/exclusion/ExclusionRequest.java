package uk.reachable.incident.people.exclusion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.platform.web.problem.Problems;

/** From whom a person is to be hidden: one user, or everybody of an organisation. */
record ExclusionRequest(
        @Nullable @Pattern(regexp = "[A-Za-z0-9._@-]{2,100}", message = "must be the name that they sign in with")
        String user,

        @Nullable @Pattern(regexp = "[a-z0-9-]{2,100}", message = "must be an organisation's id, such as st-giles")
        String organisation,

        @NotBlank(message = "is required: the privacy officer reads it")
        @Size(max = 2000, message = "has at most 2,000 characters")
        @Nullable
        String why) {

    /** Throws a 400 that names the field. */
    void check(String region) {
        if ((user == null) == (organisation == null)) {
            throw Problems.invalid("user", "is required, or else organisation; not both");
        }
        if (Regions.byId(region)
                .map(Region::organisation)
                .filter(unit -> unit.equals(organisation))
                .isPresent()) {
            throw Problems.invalid(
                    "organisation", "is the unit that responds: nobody would be left to. Name each user instead");
        }
    }

    /** Never says why. */
    @Override
    public String toString() {
        return "ExclusionRequest[not shown]";
    }
}
