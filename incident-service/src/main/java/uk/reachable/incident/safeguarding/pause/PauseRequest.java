package uk.reachable.incident.safeguarding.pause;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** Until when police look at it again, why, and who of the police decided it. */
record PauseRequest(
        @NotNull Instant reviewBy,
        @NotNull PauseReason reason,

        @NotBlank(message = "is required: the name of the police officer who decided it")
        @Size(max = 200, message = "has at most 200 characters")
        String officer) {

    /** Never says who it is. */
    @Override
    public String toString() {
        return "PauseRequest[" + reason + " " + reviewBy + "]";
    }
}
