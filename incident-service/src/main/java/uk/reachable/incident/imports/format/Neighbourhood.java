package uk.reachable.incident.imports.format;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.reference.Area;
import uk.reachable.contracts.reference.Regions;

/**
 * A lower layer super output area of England or Wales.
 *
 * @param name such as "Birmingham 067A": the name of its local authority, then its number; null when the file has none
 */
public record Neighbourhood(String code, @Nullable String name) {

    private static final Pattern CODE = Pattern.compile("[EW]01\\d{6}");
    private static final Pattern NAME = Pattern.compile("[\\p{L} ,.'&-]{2,60} \\d{3}[A-Z]");
    private static final int NUMBER = " 067A".length();

    /** @throws RefusedValue for what is no code; a name of another form is left out */
    public static Neighbourhood of(String code, @Nullable String name) {
        if (!CODE.matcher(code).matches()) {
            throw new RefusedValue("LSOA code is not one of England or Wales, such as E01008881");
        }
        return new Neighbourhood(code, name != null && NAME.matcher(name).matches() ? name : null);
    }

    /** The area of one of our regions that it lies in; null when it lies elsewhere or has no name to tell by. */
    public @Nullable String localAuthority() {
        if (name == null) {
            return null;
        }
        String authority = name.substring(0, name.length() - NUMBER);
        return Regions.all().stream()
                .flatMap(region -> region.areas().stream())
                .filter(area -> authority.equals(area.name()) || authority.startsWith(area.name() + ","))
                .map(Area::code)
                .findFirst()
                .orElse(null);
    }
}
