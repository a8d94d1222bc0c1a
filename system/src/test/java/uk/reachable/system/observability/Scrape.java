package uk.reachable.system.observability;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.reachable.system.Addresses;

/** What a service of the running system tells Prometheus. */
record Scrape(String service, List<Line> lines, Set<String> described) {

    private static final Pattern SERIES = Pattern.compile("([a-zA-Z_:][\\w:]*)(?:\\{(.*)})? \\S+");
    private static final Pattern LABEL = Pattern.compile("(\\w+)=\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern HELP = Pattern.compile("# HELP (\\S+) \\S.*");

    record Line(String name, Set<String> labels) {}

    static Scrape of(String service) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(Addresses.management(service).resolve("/actuator/prometheus"))
                    .build();
            return parse(
                    service,
                    http.send(request, HttpResponse.BodyHandlers.ofString()).body());
        } catch (IOException | InterruptedException unreachable) {
            throw new IllegalStateException(service, unreachable);
        }
    }

    static Scrape parse(String service, String text) {
        List<Line> lines = text.lines()
                .map(SERIES::matcher)
                .filter(Matcher::matches)
                .map(series -> new Line(series.group(1), labels(series.group(2) == null ? "" : series.group(2))))
                .toList();
        Set<String> described = text.lines()
                .map(HELP::matcher)
                .filter(Matcher::matches)
                .map(help -> help.group(1))
                .collect(Collectors.toSet());
        return new Scrape(service, lines, described);
    }

    /** What it lacks of a metric that the list says it has. */
    List<String> lacks(Metric metric) {
        List<String> lacking = new ArrayList<>();
        for (String series : metric.series()) {
            if (lines.stream()
                    .noneMatch(line -> line.name.equals(series) && line.labels.containsAll(metric.labels()))) {
                lacking.add(service + " has no " + series + new TreeSet<>(metric.labels()));
            }
        }
        boolean isOurGauge = metric.name().startsWith("reachable_") && metric.kind() == Metric.Kind.GAUGE;
        if (isOurGauge && !described.contains(metric.name())) {
            lacking.add(service + " does not say what " + metric.name() + " is");
        }
        return lacking;
    }

    private static Set<String> labels(String text) {
        return LABEL.matcher(text)
                .results()
                .map(label -> label.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
