package uk.reachable.gateway.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which programmes end, as intervention-service answers it; by references only. */
record WindDown(LocalDate asOf, @Nullable Bridging bridging, List<Ending> programmes) {

    /** What it costs to carry all commissioned programmes on, in pounds, and who says so. */
    record Bridging(BigDecimal perMonth, String source) {}

    /**
     * @param intakeUntil null when no funding runs any more
     * @param takesOn whether it takes people on today
     * @param bridgingPerMonth null when not known
     */
    record Ending(
            String programme,
            String programmeName,
            String providerName,
            LocalDate fundedUntil,
            @Nullable LocalDate intakeUntil,
            boolean takesOn,
            @Nullable BigDecimal bridgingPerMonth,
            int openCases,
            List<HandoverDue> handovers) {}

    /** Somebody whose support outlasts the money. */
    record HandoverDue(String incidentReference, LocalDate since, LocalDate plannedEnd, LocalDate handOverBy) {}
}
