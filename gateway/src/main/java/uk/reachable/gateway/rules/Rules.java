package uk.reachable.gateway.rules;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.Severity;

/**
 * A version of the rules as incident-service answers it.
 *
 * @param holds whether it is in force now
 * @param from null for the first
 * @param publishedBy null when it came from a reviewed file
 */
record Rules(
        int version,
        boolean holds,
        @Nullable Instant from,
        @Nullable String publishedBy,
        Instant publishedAt,
        @Nullable String basis,
        @Nullable String why,
        List<Rule> rules,
        List<Pattern> patterns) {

    /** All versions, the newest first. */
    record Versions(List<Line> versions) {}

    record Line(
            int version,
            boolean holds,
            @Nullable Instant from,
            @Nullable String publishedBy,
            Instant publishedAt,
            int rules,
            int patterns) {}

    /** A meeting after one incident; any kind and anybody's age where they are null. */
    record Rule(
            String id,
            @Nullable Category category,
            Severity minimumSeverity,
            @Nullable AgeBand ageBand,
            int dueHours) {}

    /** A meeting after several; {@code km} only where they are within kilometres. */
    record Pattern(
            String id,
            Category category,
            int count,
            int days,
            Within within,
            @Nullable Double km,
            int dueHours) {}

    /** How near to each other. */
    enum Within {
        LSOA,
        LOCAL_AUTHORITY,
        KM
    }
}
