package uk.reachable.gateway.returns.filing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A return as intervention-service answers it: as it stands, and each version as it was submitted. */
record Filed(String id, String kind, LocalDate from, LocalDate to, int version, List<Version> versions) {

    /** One line of the list. */
    record Listed(String id, String kind, LocalDate from, LocalDate to) {}

    /** @param hash the checksum under which it was frozen */
    record Version(
            int version,
            String hash,
            Instant submittedAt,
            @Nullable String reason,
            List<Difference> differences,
            Table table) {}

    record Table(List<String> columns, List<Line> lines, Line total) {}

    /** @param figures by column; none where there is nothing to count */
    record Line(String name, Map<String, BigDecimal> figures) {}

    record Difference(
            String name,
            String column,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after) {}
}
