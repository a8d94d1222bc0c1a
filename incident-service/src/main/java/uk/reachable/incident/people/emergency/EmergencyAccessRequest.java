package uk.reachable.incident.people.emergency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why an identity must be seen now, as a code and in words. */
record EmergencyAccessRequest(
        @NotNull(message = "is required") @Nullable EmergencyReason reason,

        @NotBlank(message = "is required: the privacy officer reads it")
        @Size(max = 2000, message = "has at most 2,000 characters")
        @Nullable
        String why) {

    /** Never says why. */
    @Override
    public String toString() {
        return "EmergencyAccessRequest[" + reason + "]";
    }
}
