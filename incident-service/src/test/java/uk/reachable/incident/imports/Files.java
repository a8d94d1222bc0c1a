package uk.reachable.incident.imports;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.incident.imports.format.Circumstances;
import uk.reachable.incident.imports.format.ReadRow;
import uk.reachable.incident.imports.format.ReadRow.Refused;
import uk.reachable.incident.imports.format.RowSource;

/** Files as a test writes them, and what is read of them on 20 November 2026 in the West Midlands. */
public final class Files {

    private static final Circumstances THEN =
            new Circumstances(Regions.byId("west-midlands").orElseThrow(), Instant.parse("2026-11-20T19:40:00Z"));

    private Files() {}

    public static RowSource open(ImportFormat format, String text) {
        return open(format, text.getBytes(StandardCharsets.UTF_8));
    }

    public static RowSource open(ImportFormat format, byte[] bytes) {
        InputStream stream = new ByteArrayInputStream(bytes);
        return format.open(stream, THEN);
    }

    public static List<ReadRow> rows(ImportFormat format, String text) {
        return rows(open(format, text));
    }

    public static List<ReadRow> rows(RowSource source) {
        List<ReadRow> rows = new ArrayList<>();
        for (ReadRow row = source.next(); row != null; row = source.next()) {
            rows.add(row);
        }
        return rows;
    }

    /** Each as "line: reason". */
    public static List<String> errors(List<ReadRow> rows) {
        return rows.stream()
                .filter(Refused.class::isInstance)
                .map(Refused.class::cast)
                .map(row -> row.line() + ": " + row.reason())
                .toList();
    }
}
