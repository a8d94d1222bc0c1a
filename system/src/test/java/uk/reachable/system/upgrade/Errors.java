package uk.reachable.system.upgrade;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The lines that a service writes when it cannot do its work. */
final class Errors {

    private static final Pattern ERROR = Pattern.compile("^\\S+ +ERROR ");

    private Errors() {}

    static List<String> in(Map<String, String> logs) {
        return logs.entrySet().stream()
                .flatMap(part -> part.getValue()
                        .lines()
                        .filter(line -> ERROR.matcher(line).find())
                        .map(line -> part.getKey() + ": " + line))
                .toList();
    }
}
