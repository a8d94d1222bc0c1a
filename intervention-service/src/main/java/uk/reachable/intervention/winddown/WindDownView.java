package uk.reachable.intervention.winddown;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.intervention.grants.RegionGrants.Bridging;

/**
 * What ends by a day; all days are local days of the region.
 *
 * @param bridging what the region's sources say it costs to carry all commissioned programmes on, null when they do not
 */
@Schema(name = "WindDown")
record WindDownView(
        LocalDate asOf, LocalDate until, @Nullable Bridging bridging, List<Ending> programmes) {

    /**
     * A programme whose money ends.
     *
     * @param intakeUntil last day of intake, null when no funding runs any more
     * @param takesOn whether it takes people on today
     * @param bridgingPerMonth pounds a month, null when not known
     * @param openCases how many have a place now
     * @param handovers those of them who need another organisation by the day when the money ends
     */
    @Schema(name = "EndingProgramme")
    record Ending(
            String programme,
            String programmeName,
            String provider,
            String providerName,
            LocalDate fundedUntil,
            @Nullable LocalDate intakeUntil,
            boolean takesOn,
            @Nullable Integer bridgingPerMonth,
            int openCases,
            List<HandoverDue> handovers) {

        Ending {
            handovers = List.copyOf(handovers);
        }
    }

    /** An open case that outlasts the money, by references only. */
    record HandoverDue(
            String referralId, String incidentReference, LocalDate since, LocalDate plannedEnd, LocalDate handOverBy) {}

    WindDownView {
        programmes = List.copyOf(programmes);
    }

    static WindDownView of(LocalDate today, int days, @Nullable Bridging bridging, List<Ending> endings) {
        return new WindDownView(today, today.plusDays(days), bridging, endings);
    }
}
