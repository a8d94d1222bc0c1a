package uk.reachable.system.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which tables there are once all migrations have run. */
final class Migrations {

    private static final Pattern STEP = Pattern.compile("(?im)^ *(?:create table (?:if not exists )?(?<made>\\w+)"
            + "|drop table (?:if exists )?(?<dropped>\\w+)"
            + "|alter table (?<before>\\w+)\\s+rename to (?<after>\\w+))");

    private Migrations() {}

    static Set<String> tablesOf(List<String> modules) {
        var tables = new TreeSet<String>();
        modules.forEach(module -> read(Markdown.PROJECT.resolve(module).resolve("src/main/resources/db/migration"))
                .forEach(sql -> tables(sql, tables)));
        return tables;
    }

    /** In the order of their versions. */
    private static List<String> read(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .map(Migrations::text)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Adds and takes away what a migration makes, renames or drops. */
    static Set<String> tables(String sql, Set<String> tables) {
        STEP.matcher(sql.toLowerCase(Locale.ROOT)).results().forEach(step -> {
            if (step.group("made") != null) {
                tables.add(step.group("made"));
            } else if (step.group("dropped") != null) {
                tables.remove(step.group("dropped"));
            } else {
                tables.remove(step.group("before"));
                tables.add(step.group("after"));
            }
        });
        return tables;
    }
}
