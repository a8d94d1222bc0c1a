package uk.reachable.incident.logging.request;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who a person is, as far as it is known. */
public record IdentityRequest(
        @Size(max = 200, message = "has at most 200 characters") @Nullable
        String name,

        @Nullable LocalDate dateOfBirth,

        @Size(max = 200, message = "has at most 200 characters") @Nullable
        String contact) {

    /** Never says who it is. */
    @Override
    public String toString() {
        return "IdentityRequest[not shown]";
    }
}
