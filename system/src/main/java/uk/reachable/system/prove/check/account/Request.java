package uk.reachable.system.prove.check.account;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * Which command a path of the API is, and about what.
 *
 * @param subject the first id of the path: of a referral or a worker; an incident, its meeting, an action, a notice or
 *     a person
 * @param part the handover or the leg of it, the question about a person; empty when it is about none
 */
public record Request(Kind kind, String subject, String part) {

    /** Of the path without its query. */
    public static Request of(String path) {
        String asked = path.split("\\?", 2)[0];
        return Stream.of(Kind.values())
                .flatMap(kind -> read(kind, asked).stream())
                .findFirst()
                .orElseGet(() -> new Request(Kind.OTHER, "", ""));
    }

    private static Optional<Request> read(Kind kind, String asked) {
        Matcher path = kind.path().matcher(asked);
        return path.matches() ? Optional.of(new Request(kind, group(path, 1), group(path, 2))) : Optional.empty();
    }

    private static String group(Matcher path, int number) {
        return path.groupCount() < number ? "" : path.group(number);
    }
}
