package uk.reachable.incident.people.profile;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** A vulnerability or a risk of the reviewed list that holds for a person, or no longer does. */
record FactorRequest(
        @NotNull(message = "is required")
        @Pattern(regexp = "[A-Z_]{2,60}", message = "must be a code of the list")
        @Nullable
        String code,

        @NotNull(message = "is required") @Nullable State state) {

    /** Whether it holds. */
    @Schema(name = "FactorState")
    enum State {
        NOTED,
        NO_LONGER
    }
}
