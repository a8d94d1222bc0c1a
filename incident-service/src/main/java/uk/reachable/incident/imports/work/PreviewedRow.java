package uk.reachable.incident.imports.work;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.imports.format.Fact.Assault;
import uk.reachable.incident.imports.format.Fact.PoliceCrime;
import uk.reachable.incident.imports.format.Neighbourhood;
import uk.reachable.incident.imports.format.Point;
import uk.reachable.incident.imports.format.ReadRow.Understood;

/** A row as an import would understand it. */
public record PreviewedRow(
        int line,

        @Schema(description = "Of a police row, such as 2024-06") @Nullable
        String month,

        @Nullable Instant at,
        String category,
        @Nullable String setting,
        @Nullable String localAuthority,
        @Nullable String lsoa,
        @Nullable Point point) {

    /** What is shown of a row. */
    public static PreviewedRow of(Understood row) {
        return switch (row.fact()) {
            case PoliceCrime crime -> of(row.line(), crime);
            case Assault assault -> of(row.line(), assault);
        };
    }

    private static PreviewedRow of(int line, PoliceCrime crime) {
        Neighbourhood lsoa = crime.lsoa();
        return new PreviewedRow(
                line,
                crime.month().toString(),
                null,
                crime.crimeType(),
                null,
                lsoa == null ? null : lsoa.localAuthority(),
                lsoa == null ? null : lsoa.code(),
                crime.point());
    }

    private static PreviewedRow of(int line, Assault assault) {
        return new PreviewedRow(
                line,
                null,
                assault.at(),
                assault.category().name(),
                assault.setting() == null ? null : assault.setting().name(),
                assault.localAuthority(),
                assault.lsoa(),
                assault.point());
    }
}
