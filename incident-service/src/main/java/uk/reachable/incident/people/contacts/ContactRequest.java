package uk.reachable.incident.people.contacts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A phone number, address or account at which a person is reached; what is left out is not known. */
public record ContactRequest(
        @NotBlank(message = "is required") @Size(max = 200, message = "has at most 200 characters") @Nullable
        String contact,

        @Nullable ContactOwner whose,
        @Nullable Safe safeToRing,
        @Nullable Safe safeToText,
        @Nullable Safe safeToLeaveMessage) {

    public GivenContact given() {
        return new GivenContact(
                Objects.requireNonNull(contact).strip(), Safety.of(whose, safeToRing, safeToText, safeToLeaveMessage));
    }

    /** Never says how somebody is reached. */
    @Override
    public String toString() {
        return "ContactRequest[" + whose + "]";
    }
}
