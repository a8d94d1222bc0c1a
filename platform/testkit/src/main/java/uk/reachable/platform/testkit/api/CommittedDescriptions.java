package uk.reachable.platform.testkit.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of {@code contracts/openapi}, one for each service. */
public final class CommittedDescriptions {

    private static final String SUFFIX = ".json";

    private CommittedDescriptions() {}

    static List<String> services() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static Path file(String service) {
        return folder().resolve(service + SUFFIX);
    }

    public static String read(String service) {
        try {
            return Files.readString(file(service));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Tests run in the folder of their module, wherever in the repository that is. */
    private static Path folder() {
        Path here = Path.of("").toAbsolutePath();
        for (Path place = here; place != null; place = place.getParent()) {
            Path folder = place.resolve("contracts/openapi");
            if (Files.isDirectory(folder)) {
                return folder;
            }
        }
        throw new IllegalStateException("No contracts/openapi above " + here);
    }
}
