package uk.reachable.system.upgrade;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The lines that a service writes when it cannot do its work; what it stands on has errors of its own as it starts. */
final class Errors {

    private static final Pattern SERVICE = Pattern.compile("gateway|.+-service(-2)?");
    private static final Pattern ERROR = Pattern.compile("^\\S+ +ERROR ");

    private Errors() {}

    static List<String> in(Map<String, String> logs) {
        return logs.entrySet().stream()
                .filter(part -> SERVICE.matcher(part.getKey()).matches())
                .flatMap(part -> part.getValue()
                        .lines()
                        .filter(line -> ERROR.matcher(line).find())
                        .map(line -> part.getKey() + ": " + line))
                .toList();
    }
}
