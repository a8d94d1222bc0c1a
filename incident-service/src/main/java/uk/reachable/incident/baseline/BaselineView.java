package uk.reachable.incident.baseline;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a month of police data stands out. */
record BaselineView(
        @Schema(description = "Such as 2025-08; null when no police data was imported") @Nullable
        String month,

        @Schema(description = "Why nothing is compared; null when it is") @Nullable
        String notCompared,

        @Schema(description = "Full months before it that were imported")
        int earlierMonths,

        int areasCompared,
        List<StandsOut> standsOut) {

    /** An area-month that stands out against the area's own history. */
    record StandsOut(
            CountedArea.Kind kind,
            String code,
            String name,
            String localAuthority,
            int observed,

            @Schema(description = "Mean of its earlier full months")
            double expected,

            @Schema(description = "Chance of so many or more, were nothing different")
            double chance,

            String why) {}

    BaselineView {
        standsOut = List.copyOf(standsOut);
    }
}
