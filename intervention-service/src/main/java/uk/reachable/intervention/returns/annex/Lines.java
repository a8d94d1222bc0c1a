package uk.reachable.intervention.returns.annex;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.reference.Regions;

/** The lines of a return, as people read them. */
final class Lines {

    private Lines() {}

    /** The areas of a region: each has its community safety partnership. */
    static Map<String, String> areas(String region) {
        Map<String, String> lines = new LinkedHashMap<>();
        Regions.byId(region).stream()
                .flatMap(known -> known.areas().stream())
                .forEach(area -> lines.put(area.code(), area.name()));
        return lines;
    }

    static Map<String, String> needs() {
        Map<String, String> lines = new LinkedHashMap<>();
        Stream.of(Need.values()).forEach(need -> lines.put(need.name(), words(need)));
        return lines;
    }

    private static String words(Need need) {
        String lower = need.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }
}
