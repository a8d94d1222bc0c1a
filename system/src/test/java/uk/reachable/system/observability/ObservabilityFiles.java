package uk.reachable.system.observability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files of the folder {@code observability}, as they are mounted. */
final class ObservabilityFiles {

    static final Path FOLDER = Path.of("..", "observability");

    private static final ObjectMapper YAML = new YAMLMapper();

    private ObservabilityFiles() {}

    static List<AlertRule> alerts() {
        return in("prometheus/rules")
                .map(file -> YAML.readTree(file.toFile()))
                .flatMap(file -> file.path("groups").valueStream())
                .flatMap(group -> group.path("rules").valueStream())
                .map(AlertRule::of)
                .toList();
    }

    /** What promtool is told to expect of alerts: {@code alertname} and {@code exp_alerts}. */
    static List<JsonNode> expectations() {
        return in("prometheus/tests")
                .map(file -> YAML.readTree(file.toFile()))
                .flatMap(file -> file.path("tests").valueStream())
                .flatMap(test -> test.path("alert_rule_test").valueStream())
                .toList();
    }

    static List<JsonNode> dashboards() {
        return in("grafana/dashboards")
                .map(file -> JsonMapper.shared().readTree(file.toFile()))
                .toList();
    }

    static Stream<Path> in(String folder) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
