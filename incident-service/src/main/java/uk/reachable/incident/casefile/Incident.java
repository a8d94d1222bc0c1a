package uk.reachable.incident.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.contracts.codes.Source;

/**
 * An event of serious violence or exploitation; {@code occurredAt} is only what was reported, clocks run from
 * {@code loggedAt}. {@code location} is only what is exactly known, and leaves in no event.
 */
public record Incident(
        String id,
        String region,
        Category category,
        Severity severity,
        String localAuthority,
        @Nullable String lsoa,
        @Nullable Setting setting,
        @Nullable String site,
        @Nullable Source source,
        @Nullable Instant occurredAt,
        String loggedBy,
        String loggedByOrganisation,
        Instant loggedAt,
        @Nullable Location location) {}
