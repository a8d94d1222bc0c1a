package uk.reachable.gateway.catalogue;

import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** When a programme has somebody on shift, in words: days with the same hours together. */
final class Hours {

    private Hours() {}

    static String words(Programme programme) {
        if (programme.alwaysOnShift()) {
            return "Day and night";
        }
        Map<String, List<String>> days = programme.shifts().stream()
                .collect(Collectors.groupingBy(
                        shift -> shift.from() + " to " + end(shift.to()),
                        LinkedHashMap::new,
                        Collectors.mapping(shift -> day(shift.day()), Collectors.toList())));
        return days.isEmpty()
                ? "None"
                : days.entrySet().stream()
                        .map(each -> String.join(", ", each.getValue()) + " " + each.getKey())
                        .collect(Collectors.joining("; "));
    }

    private static String end(LocalTime to) {
        return to.equals(LocalTime.MIDNIGHT) ? "midnight" : to.toString();
    }

    /** For example "Mon". */
    private static String day(String day) {
        return day.charAt(0) + day.substring(1, 3).toLowerCase(Locale.UK);
    }
}
