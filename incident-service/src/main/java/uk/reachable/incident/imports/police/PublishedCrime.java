package uk.reachable.incident.imports.police;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.imports.format.Circumstances;
import uk.reachable.incident.imports.format.Fact.PoliceCrime;
import uk.reachable.incident.imports.format.Neighbourhood;
import uk.reachable.incident.imports.format.Point;
import uk.reachable.incident.imports.format.ReadRow.Understood;
import uk.reachable.incident.imports.format.RefusedValue;
import uk.reachable.incident.imports.format.RowIdentity;
import uk.reachable.incident.imports.format.RowIdentity.ByContent;
import uk.reachable.incident.imports.format.RowIdentity.ById;

/**
 * A crime as police publish it, in either form: the Crime ID of the CSV is the persistent_id of the API, so one is
 * known again in the other. Anti-social behaviour has neither.
 *
 * @param street "On or near ...": a snapped point's name, compared and not kept
 */
record PublishedCrime(String id, String month, String crimeType, String latitude, String longitude, String street) {

    /** Police published the first month of street-level data for December 2010. */
    private static final YearMonth FIRST = YearMonth.of(2010, 12);

    private static final int LONGEST_ID = 100;

    Understood understood(int line, @Nullable Neighbourhood lsoa, Circumstances circumstances) {
        YearMonth when = month(circumstances);
        String type = CrimeTypes.codeOf(crimeType);
        Point point = Point.of(latitude, longitude);
        return new Understood(line, identity(when, type, point), new PoliceCrime(when, type, lsoa, point));
    }

    private YearMonth month(Circumstances circumstances) {
        YearMonth parsed = parsedMonth();
        if (parsed.isAfter(circumstances.month())) {
            throw new RefusedValue("Month has not been yet");
        }
        if (parsed.isBefore(FIRST)) {
            throw new RefusedValue("Month is before December 2010, when police data begin");
        }
        return parsed;
    }

    private YearMonth parsedMonth() {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeException _) {
            throw new RefusedValue("Month is not a month such as 2024-06");
        }
    }

    private RowIdentity identity(YearMonth when, String type, @Nullable Point point) {
        if (id.isEmpty()) {
            return new ByContent(List.of(
                    when.toString(), type, point == null ? "" : point.toString(), street.toLowerCase(Locale.ROOT)));
        }
        if (id.length() > LONGEST_ID || !id.chars().allMatch(letter -> letter > ' ' && letter < 0x7F)) {
            throw new RefusedValue("Crime ID is not an id: it has blanks or other characters, or is too long");
        }
        return new ById(id.toLowerCase(Locale.ROOT));
    }
}
