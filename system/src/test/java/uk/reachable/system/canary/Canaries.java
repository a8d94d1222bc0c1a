package uk.reachable.system.canary;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** One token for each field: text that stands nowhere else, so that wherever it is found, it came from there. */
final class Canaries {

    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    /**
     * The token of a field; the same at every call. Letters only, as even the name of an organisation may be written.
     */
    String of(String field) {
        return tokens.computeIfAbsent(field, _ -> "Canary" + letters());
    }

    private static String letters() {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .map(digit -> 'a' + Character.digit(digit, 16))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** A day on which nobody who is referred was born, and nothing else happened. */
    String dateOf(String field) {
        return tokens.computeIfAbsent(field, _ -> LocalDate.of(1901, 1, 1)
                .plusDays(ThreadLocalRandom.current().nextInt(3_000))
                .toString());
    }

    /** All that were planted, by field. */
    Map<String, String> planted() {
        return Map.copyOf(tokens);
    }
}
