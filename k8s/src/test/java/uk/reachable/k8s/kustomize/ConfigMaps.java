package uk.reachable.k8s.kustomize;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.reachable.k8s.kustomize.KustomizationFile.Generator;

/** Config maps out of lines {@code NAME=value}. */
final class ConfigMaps {

    private ConfigMaps() {}

    static void generate(Generator generator, Path folder, List<Map<String, Object>> documents) {
        Map<String, Object> data = Paths.mapIn(
                generator.behavior() == null ? made(generator.name(), documents) : found(generator, documents), "data");
        for (String line : lines(generator, folder)) {
            int equals = line.indexOf('=');
            data.put(line.substring(0, equals), line.substring(equals + 1));
        }
    }

    private static Map<String, Object> made(String name, List<Map<String, Object>> documents) {
        var map = new LinkedHashMap<String, Object>();
        map.put("apiVersion", "v1");
        map.put("kind", "ConfigMap");
        Paths.mapIn(map, "metadata").put("name", name);
        documents.add(map);
        return map;
    }

    private static Map<String, Object> found(Generator generator, List<Map<String, Object>> documents) {
        if (!"merge".equals(generator.behavior())) {
            throw new IllegalArgumentException("config map " + generator.name() + ": " + generator.behavior());
        }
        return documents.stream()
                .filter(document -> "ConfigMap".equals(document.get("kind")))
                .filter(document -> generator
                        .name()
                        .equals(Paths.mapIn(document, "metadata").get("name")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no config map " + generator.name()));
    }

    private static List<String> lines(Generator generator, Path folder) {
        var lines = new ArrayList<String>();
        for (String file : Objects.requireNonNullElse(generator.envs(), List.<String>of())) {
            try {
                Files.readAllLines(folder.resolve(file)).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .forEach(lines::add);
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }
        lines.addAll(Objects.requireNonNullElse(generator.literals(), List.of()));
        return lines;
    }
}
