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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page of the project; its path is as from the project's folder. */
public record Markdown(Path path, String text) {

    static final Path PROJECT = Path.of("..");

    private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```$");
    private static final Pattern LINK = Pattern.compile("(?<!\\\\)]\\(([^)\\s]+)\\)|(?:src|href)=\"([^\"]+)\"");
    private static final Pattern INLINE_CODE = Pattern.compile("`([^`\\n]+)`");

    public static Markdown read(String path) {
        return read(Path.of(path));
    }

    static Markdown read(Path path) {
        try {
            return new Markdown(
                    path, CODE.matcher(Files.readString(PROJECT.resolve(path))).replaceAll(""));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All pages, but what a build has made. */
    static List<Markdown> all() {
        try (Stream<Path> files = Files.walk(PROJECT, 4)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .map(PROJECT::relativize)
                    .filter(file -> !file.toString().contains("target/")
                            && !file.toString().startsWith("."))
                    .sorted()
                    .map(Markdown::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What may stand behind the # of a link to this page. */
    public Set<String> anchors() {
        return text.lines()
                .filter(line -> line.matches("#{1,6} .*"))
                .map(heading -> heading.replaceFirst("#+ ", ""))
                .map(Markdown::anchor)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those that stay in the project. */
    List<String> links() {
        return LINK.matcher(text)
                .results()
                .map(link -> link.group(1) == null ? link.group(2) : link.group(1))
                .filter(link -> !link.contains("://") && !link.startsWith("mailto:"))
                .toList();
    }

    List<String> code() {
        return INLINE_CODE.matcher(text).results().map(code -> code.group(1)).toList();
    }

    private static String anchor(String heading) {
        return heading.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }
}
