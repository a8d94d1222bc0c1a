package uk.reachable.incident.imports.police;

import java.io.InputStream;
import uk.reachable.incident.imports.csv.Cells;
import uk.reachable.incident.imports.csv.CsvForm;
import uk.reachable.incident.imports.csv.CsvSource;
import uk.reachable.incident.imports.format.Circumstances;
import uk.reachable.incident.imports.format.Neighbourhood;
import uk.reachable.incident.imports.format.ReadRow.Understood;
import uk.reachable.incident.imports.format.RowSource;
import uk.reachable.incident.reference.ReviewedData;

/** Street-level crime as police publish it by month and force (data.police.uk). */
public final class StreetCsv {

    private static final CsvForm FORM = ReviewedData.read("imports/police-street-csv.json", CsvForm.class);

    private StreetCsv() {}

    public static RowSource open(InputStream bytes, Circumstances circumstances) {
        return new CsvSource(bytes, FORM, cells -> crime(cells, circumstances));
    }

    private static Understood crime(Cells cells, Circumstances circumstances) {
        var crime = new PublishedCrime(
                cells.of("ID"),
                cells.required("MONTH", "Month"),
                cells.required("CATEGORY", "Crime type"),
                cells.of("LATITUDE"),
                cells.of("LONGITUDE"),
                cells.of("STREET"));
        String lsoa = cells.of("LSOA");
        return crime.understood(
                cells.line(), lsoa.isEmpty() ? null : Neighbourhood.of(lsoa, cells.of("LSOA_NAME")), circumstances);
    }
}
