package uk.reachable.system.upgrade.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the migrations of all modules lie. */
final class MigrationFiles {

    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final String FOLDER = "src/main/resources/db/migration";

    private MigrationFiles() {}

    static List<Migration> all() {
        return Stream.concat(folders(PROJECT), folders(PROJECT.resolve("platform")))
                .map(module -> module.resolve(FOLDER))
                .filter(Files::isDirectory)
                .flatMap(MigrationFiles::files)
                .sorted()
                .map(MigrationFiles::read)
                .toList();
    }

    private static Stream<Path> folders(Path parent) {
        return list(Files::list, parent).filter(Files::isDirectory);
    }

    private static Stream<Path> files(Path folder) {
        return list(Files::walk, folder).filter(file -> file.toString().endsWith(".sql"));
    }

    private static Migration read(Path file) {
        try {
            return new Migration(PROJECT.relativize(file), Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> list(Listing listing, Path folder) {
        try (Stream<Path> entries = listing.of(folder)) {
            return entries.toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @FunctionalInterface
    private interface Listing {
        Stream<Path> of(Path folder) throws IOException;
    }
}
