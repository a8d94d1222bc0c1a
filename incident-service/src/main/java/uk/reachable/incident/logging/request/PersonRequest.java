package uk.reachable.incident.logging.request;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.PersonRole;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.codes.SubjectKind;

/**
 * A person of an incident, or the school, family, group or place that {@code subject} says; setting, site and home area
 * are the incident's when left out.
 */
public record PersonRequest(
        @NotNull(message = "is required") @Nullable PersonRole role,
        @NotNull(message = "is required") @Nullable AgeBand ageBand,
        @ArraySchema(uniqueItems = true) @Nullable List<@NotNull(message = "must be a need") Need> needs,
        @Nullable Setting setting,

        @Size(max = 200, message = "has at most 200 characters") @Nullable
        String site,

        @Pattern(
                regexp = "(E0[6-9]|W06|S12|N09)\\d{6}",
                message = "must be the ONS code of a local authority, such as E08000028")
        @Nullable
        String homeLocalAuthority,

        @Nullable Instant expectedRelease,
        @Valid @Nullable IdentityRequest identity,

        @ArraySchema(uniqueItems = true) @Nullable
        List<
                        @NotNull(message = "must be a field")
                        @Pattern(
                                regexp = "name|dateOfBirth|contact",
                                message = "must be one of name, dateOfBirth, contact")
                        String>
                disclose,

        @Nullable SubjectKind subject) {

    SubjectKind subjectOrPerson() {
        return subject == null ? SubjectKind.PERSON : subject;
    }

    /** Never says who it is. */
    @Override
    public String toString() {
        return "PersonRequest[" + role + " " + ageBand + "]";
    }
}
