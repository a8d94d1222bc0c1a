package uk.reachable.incident.imports.istv;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.reference.Area;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Site;
import uk.reachable.incident.imports.csv.Cells;
import uk.reachable.incident.imports.csv.CsvForm;
import uk.reachable.incident.imports.csv.CsvSource;
import uk.reachable.incident.imports.format.Circumstances;
import uk.reachable.incident.imports.format.Fact.Assault;
import uk.reachable.incident.imports.format.Neighbourhood;
import uk.reachable.incident.imports.format.Point;
import uk.reachable.incident.imports.format.ReadRow.Understood;
import uk.reachable.incident.imports.format.RefusedValue;
import uk.reachable.incident.imports.format.RowIdentity.ByContent;
import uk.reachable.incident.imports.format.RowSource;
import uk.reachable.incident.imports.format.Spelling;
import uk.reachable.incident.reference.ReviewedData;

/** Assaults that an emergency department shares: when, by what method, in what kind of place and where. */
public final class AssaultCsv {

    private static final CsvForm FORM = ReviewedData.read("imports/istv-csv.json", CsvForm.class);

    private AssaultCsv() {}

    public static RowSource open(InputStream bytes, Circumstances circumstances) {
        return new CsvSource(bytes, FORM, cells -> assault(cells, circumstances));
    }

    private static Understood assault(Cells cells, Circumstances circumstances) {
        Instant at = RecordedTime.of(cells.required("TIME", "Time"), circumstances);
        String method = cells.required("METHOD", "Method");
        String locationType = cells.of("LOCATION_TYPE");
        String place = cells.of("PLACE");
        var fact = new Assault(
                at,
                AssaultWords.categoryOf(method),
                AssaultWords.settingOf(locationType),
                localAuthority(cells.of("LOCAL_AUTHORITY"), place, circumstances.region()),
                lsoa(cells.of("LSOA")),
                Point.of(cells.of("LATITUDE"), cells.of("LONGITUDE")));
        var identity = new ByContent(
                List.of(at.toString(), Spelling.plain(method), Spelling.plain(locationType), Spelling.plain(place)));
        return new Understood(cells.line(), identity, fact);
    }

    private static @Nullable String lsoa(String code) {
        return code.isEmpty() ? null : Neighbourhood.of(code, null).code();
    }

    /**
     * The words for a place could say who lives there: only an area or a known site is understood, the rest forgotten.
     */
    private static @Nullable String localAuthority(String area, String place, Region region) {
        if (!area.isEmpty()) {
            String code = areaNamed(area, region);
            if (code == null) {
                throw new RefusedValue("Local authority is not an area of " + region.name());
            }
            return code;
        }
        String code = areaNamed(place, region);
        return code != null
                ? code
                : region.siteNamed(place).map(Site::localAuthority).orElse(null);
    }

    private static @Nullable String areaNamed(String text, Region region) {
        String plain = Spelling.plain(text);
        return region.areas().stream()
                .filter(area -> area.code().equalsIgnoreCase(plain)
                        || Spelling.plain(area.name()).equals(plain))
                .map(Area::code)
                .findFirst()
                .orElse(null);
    }
}
