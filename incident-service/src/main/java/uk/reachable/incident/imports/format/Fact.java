package uk.reachable.incident.imports.format;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.Setting;

/** What a row tells us: codes only, no word of the file. */
public sealed interface Fact {

    /** A crime that police published for a month; @param crimeType a code of {@code crime-types.json} */
    record PoliceCrime(
            YearMonth month,
            String crimeType,
            @Nullable Neighbourhood lsoa,
            @Nullable Point point) implements Fact {}

    /** An assault for which somebody came to an emergency department. */
    record Assault(
            Instant at,
            Category category,
            @Nullable Setting setting,
            @Nullable String localAuthority,
            @Nullable String lsoa,
            @Nullable Point point)
            implements Fact {}
}
