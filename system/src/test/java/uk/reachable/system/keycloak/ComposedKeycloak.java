package uk.reachable.system.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** What compose/keycloak.yml says of Keycloak and of the services, for processes instead of containers. */
final class ComposedKeycloak {

    private static final Path FILE = Path.of("..", "compose", "keycloak.yml");

    private final Map<String, Map<String, Object>> containers;

    /** @param addresses what stands for each address and variable of the file, in full */
    ComposedKeycloak(Map<String, String> addresses) {
        String text = read();
        for (Map.Entry<String, String> address : addresses.entrySet()) {
            text = text.replace(address.getKey(), address.getValue());
        }
        containers = services(text);
    }

    List<String> command() {
        return words(container("keycloak").getOrDefault("command", List.of()));
    }

    /** What the engine would run in the container, as a command line. */
    List<String> healthCheck() {
        Map<?, ?> check = (Map<?, ?>) container("keycloak").getOrDefault("healthcheck", Map.of());
        return words(check.get("test")).stream()
                .skip(1) // CMD
                .map(word -> word.replace("$$", "$"))
                .toList();
    }

    /** Of keycloak, or those by which a service finds it. */
    Map<String, String> environment(String container) {
        Map<String, String> environment = new TreeMap<>();
        ((Map<?, ?>) container(container).getOrDefault("environment", Map.of()))
                .forEach((name, value) -> environment.put(name.toString(), value.toString()));
        return environment;
    }

    private static List<String> words(@Nullable Object list) {
        return list instanceof List<?> words
                ? words.stream().map(Object::toString).toList()
                : List.of();
    }

    private Map<String, Object> container(String name) {
        return containers.getOrDefault(name, Map.of());
    }

    @SuppressWarnings("unchecked") // YAML is read as maps and lists
    private static Map<String, Map<String, Object>> services(String text) {
        Map<String, Object> file = new Yaml().load(text);
        return (Map<String, Map<String, Object>>) file.getOrDefault("services", Map.of());
    }

    private static String read() {
        try {
            return Files.readString(FILE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
