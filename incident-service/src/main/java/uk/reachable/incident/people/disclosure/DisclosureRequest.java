package uk.reachable.incident.people.disclosure;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.casefile.people.IdentityField;

/** What the provider of a referral is to see of the identity; {@code why} is needed to show more after it accepted. */
record DisclosureRequest(
        @NotBlank(message = "is required") @Size(max = 100, message = "has at most 100 characters") @Nullable
        String referralId,

        @NotNull(message = "is required; an empty list discloses nothing") @ArraySchema(uniqueItems = true) @Nullable
        List<
                        @NotNull(message = "must be a field")
                        @Pattern(
                                regexp = "name|dateOfBirth|contact",
                                message = "must be one of name, dateOfBirth, contact")
                        String>
                fields,

        @Size(max = 2000, message = "has at most 2,000 characters") @Nullable
        String why) {

    Set<IdentityField> wanted() {
        List<String> codes = Objects.requireNonNull(fields);
        return Arrays.stream(IdentityField.values())
                .filter(field -> codes.contains(field.code()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Never says why. */
    @Override
    public String toString() {
        return "DisclosureRequest[" + referralId + "]";
    }
}
