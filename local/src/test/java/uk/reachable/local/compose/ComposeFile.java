package uk.reachable.local.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/** A file of Compose, as text and as what it says. */
record ComposeFile(String text, Map<String, Object> content) {

    static final Path PROJECT = Path.of("..");

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z][A-Z_]*)");

    static ComposeFile read() {
        return read("docker-compose.yml");
    }

    static ComposeFile read(String file) {
        String text = textOf(file);
        return new ComposeFile(text, new Yaml().load(text));
    }

    static String textOf(String file) {
        try {
            return Files.readString(PROJECT.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The names of the variables that a text asks for as ${NAME}. */
    static Set<String> variablesIn(String text) {
        Set<String> names = new TreeSet<>();
        VARIABLE.matcher(text).results().forEach(variable -> names.add(variable.group(1)));
        return names;
    }

    @SuppressWarnings("unchecked") // YAML is read as maps and lists
    Map<String, Map<String, Object>> containers() {
        return (Map<String, Map<String, Object>>) content.getOrDefault("services", Map.of());
    }

    Map<String, Object> container(String name) {
        return containers().getOrDefault(name, Map.of());
    }

    @SuppressWarnings("unchecked") // YAML is read as maps and lists
    Map<String, String> environment(String container) {
        Map<String, String> environment = new TreeMap<>();
        ((Map<String, Object>) container(container).getOrDefault("environment", Map.of()))
                .forEach((name, value) -> environment.put(name, value.toString()));
        return environment;
    }

    @SuppressWarnings("unchecked") // YAML is read as maps and lists
    List<String> volumes(String container) {
        return (List<String>) container(container).getOrDefault("volumes", List.of());
    }

    @SuppressWarnings("unchecked") // YAML is read as maps and lists
    List<String> ports(String container) {
        return (List<String>) container(container).getOrDefault("ports", List.of());
    }
}
