package uk.reachable.referral.outside;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The forces that may have arrested somebody, read from the reviewed file under {@code outside/}; none has to be of a region here. */
public final class PoliceForces {

    private static final String FILE = "/outside/police-forces.txt";
    private static final Map<String, String> NAMES = read();

    private PoliceForces() {}

    public static boolean has(String code) {
        return NAMES.containsKey(code);
    }

    /** Its name, or empty for a code that is not on the list. */
    public static Optional<String> nameOf(String code) {
        return Optional.ofNullable(NAMES.get(code));
    }

    private static Map<String, String> read() {
        try (InputStream file = Objects.requireNonNull(PoliceForces.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ", 2))
                    .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> parts[1]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }
}
