package uk.reachable.k8s.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static java.util.stream.Collectors.toCollection;

/** The two tables of docs/architecture.md: who publishes and consumes what, and who connects to whom. */
public final class Architecture {

    private static final Path PAGE = Path.of("../docs/architecture.md");
    private static final Pattern WORD = Pattern.compile("[a-z]+");

    private Architecture() {}

    /** Without the gateway, which has nothing to do with events. */
    public static List<EventFlow> flows(Set<String> topics) {
        return rows("| service | publishes | consumes |")
                .map(row -> new EventFlow(row[0], topicsIn(row[1], topics), topicsIn(row[2], topics)))
                .filter(flow -> !flow.publishes().isEmpty() || !flow.consumes().isEmpty())
                .toList();
    }

    public static Set<Arrow> arrows() {
        return rows("| from | to | port |")
                .flatMap(row -> names(row[0]).flatMap(from -> names(row[1])
                        .flatMap(to -> names(row[2]).map(port -> new Arrow(from, to, Integer.parseInt(port))))))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> topicsIn(String cell, Set<String> topics) {
        return WORD.matcher(cell)
                .results()
                .map(word -> word.group())
                .filter(topics::contains)
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> names(String cell) {
        return Arrays.stream(cell.split(",")).map(String::strip);
    }

    private static Stream<String[]> rows(String head) {
        try {
            List<String> lines = Files.readAllLines(PAGE);
            int start = lines.indexOf(lines.stream()
                    .filter(line -> line.startsWith(head))
                    .findFirst()
                    .orElseThrow());
            return lines.subList(start + 2, lines.size()).stream()
                    .takeWhile(line -> line.startsWith("|"))
                    .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                            .map(String::strip)
                            .toArray(String[]::new));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
