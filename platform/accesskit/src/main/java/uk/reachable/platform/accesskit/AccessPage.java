package uk.reachable.platform.accesskit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.reachable.platform.security.rules.AccessTable;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds the page that people read, {@code docs/access.md}, to the tables in the code. */
public final class AccessPage {

    private static final Path PAGE = Path.of("docs", "access.md");

    private AccessPage() {}

    /** Fails when the page's section of a table says something else; {@code -Dcontracts.update=true} writes it anew. */
    public static void check(AccessTable<?> table) {
        Path page = page();
        String text = read(page);
        String begin = "<!-- " + table.owner() + ": written by its AccessPageTest -->\n";
        String end = "<!-- end of " + table.owner() + " -->";
        assertThat(text).as(page.toString()).contains(begin, end);
        int from = text.indexOf(begin) + begin.length();
        int to = text.indexOf(end, from);
        String section = section(table);
        if (Boolean.getBoolean("contracts.update")) {
            write(page, text.substring(0, from) + section + text.substring(to));
        } else {
            assertThat(text.substring(from, to))
                    .as("%s, %s: run with -Dcontracts.update=true to write it anew", page, table.owner())
                    .isEqualTo(section);
        }
    }

    /** Endpoints with the same rules share one list of them. */
    private static String section(AccessTable<?> table) {
        Map<String, List<String>> titles = new LinkedHashMap<>();
        table.purposes()
                .forEach((endpoint, purpose) -> titles.computeIfAbsent(rules(table, endpoint), _ -> new ArrayList<>())
                        .add("**" + purpose + "** `" + endpoint + "`"));
        return titles.entrySet().stream()
                .map(entry -> "\n" + String.join("<br>\n", entry.getValue()) + "\n\n" + entry.getKey())
                .collect(Collectors.joining());
    }

    /** Relations with the same answer share one line. */
    private static String rules(AccessTable<?> table, String endpoint) {
        Map<String, String> answers = new LinkedHashMap<>();
        table.rows().stream()
                .filter(row -> row.endpoint().equals(endpoint))
                .forEach(row -> answers.merge(row.relation().words(), answer(row), AccessPage::both));
        Map<String, List<String>> lines = new LinkedHashMap<>();
        answers.forEach((when, answer) ->
                lines.computeIfAbsent(answer, _ -> new ArrayList<>()).add(when));
        return "| when | may | sees | hears that the role is not enough |\n|---|---|---|---|\n"
                + lines.entrySet().stream()
                        .map(line -> "| " + String.join("; or<br>", line.getValue()) + " | " + line.getKey() + "\n")
                        .collect(Collectors.joining());
    }

    private static String answer(AccessTable.Row<?> row) {
        return row.letIn().words() + " | " + row.sees() + " | " + row.refused().words() + " |";
    }

    /** Two rows of one relation say one half each: who is let in, and who is refused. */
    private static String both(String first, String second) {
        String[] one = first.split("\\|", -1);
        String[] other = second.split("\\|", -1);
        return IntStream.range(0, one.length)
                .mapToObj(cell -> one[cell].isBlank() ? other[cell] : one[cell])
                .collect(Collectors.joining("|"));
    }

    /** Tests run in the folder of their module. */
    private static Path page() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(PAGE))) {
                return folder.resolve(PAGE);
            }
        }
        throw new AssertionError("there is no " + PAGE + " above " + Path.of("").toAbsolutePath());
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path page, String text) {
        try {
            Files.writeString(page, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
