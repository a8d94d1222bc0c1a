package uk.reachable.incident.safeguarding.pause;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Who of the police decided that the person may be contacted again. */
record LiftRequest(
        @NotBlank(message = "is required: the name of the police officer who decided it")
        @Size(max = 200, message = "has at most 200 characters")
        String officer) {

    /** Never says who it is. */
    @Override
    public String toString() {
        return "LiftRequest";
    }
}
