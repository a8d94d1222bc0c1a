package uk.reachable.intervention.returns.professionals;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** How many professionals took part, on which day of the region, and in what; never who they were. */
record ProfessionalsRequest(
        @NotNull LocalDate heldOn,
        @NotNull @Min(1) @Max(MOST) Integer people,
        @NotNull ProfessionalKind what) {

    static final int MOST = 100_000;
}
