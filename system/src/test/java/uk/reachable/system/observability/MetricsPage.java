package uk.reachable.system.observability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The list that people read, {@code docs/metrics.md}. */
record MetricsPage(List<Metric> metrics) {

    static final Set<String> SERVICES =
            Set.of("gateway", "incident-service", "referral-service", "intervention-service", "notification-service");

    private static final Path PAGE = Path.of("..", "docs", "metrics.md");

    static MetricsPage read() {
        try {
            return new MetricsPage(Files.readAllLines(PAGE).stream()
                    .filter(line -> line.startsWith("| `"))
                    .map(MetricsPage::metric)
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What a rule or a panel may name; {@code up} is Prometheus' own. */
    Set<String> series() {
        Set<String> names = metrics.stream()
                .flatMap(metric -> metric.series().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        names.add("up");
        return names;
    }

    private static Metric metric(String line) {
        List<String> cells =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        return new Metric(
                cells.get(1).replace("`", ""),
                Metric.Kind.of(cells.get(2)),
                words(cells.get(4)),
                services(cells.get(5)));
    }

    private static Set<String> services(String cell) {
        Set<String> all = new TreeSet<>(SERVICES);
        if (cell.equals("all but gateway")) {
            all.remove("gateway");
        }
        return cell.startsWith("all") ? all : words(cell);
    }

    private static Set<String> words(String cell) {
        return Arrays.stream(cell.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
