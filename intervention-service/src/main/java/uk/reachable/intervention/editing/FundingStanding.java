package uk.reachable.intervention.editing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long a programme is funded.
 *
 * @param intakeUntil the last day on which it takes people on, null while no funding runs yet
 */
record FundingStanding(
        String programme,
        long version,
        LocalDate fundedUntil,
        @Nullable LocalDate intakeUntil) {}
