package uk.reachable.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file that the build makes and that is not there. */
final class Missing {

    private Missing() {}

    static Optional<String> line(Path file) {
        return Files.exists(file)
                ? Optional.empty()
                : Optional.of("%s is missing: ./reachable up builds it".formatted(file));
    }
}
