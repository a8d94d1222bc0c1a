package uk.reachable.intervention.catalogue.terms;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * How a programme comes to its end.
 *
 * @param exempt whether it takes people on until its last funded day (Step Together, by academic year: seed 001 ¶23,
 *     ¶30)
 * @param supportWeeks how long a person is usually supported
 * @param bridgingPerMonth pounds a month to carry it on beyond its funding, null when not known
 */
public record WindDownTerms(
        boolean exempt,
        @Min(1) @Max(104) int supportWeeks,
        @Min(0) @Nullable Integer bridgingPerMonth) {}
