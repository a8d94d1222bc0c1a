package uk.reachable.system.configuration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

import static java.util.stream.Collectors.toMap;

/**
 * What a service is shipped as: its application.yml, and what the libraries in it say of their properties.
 *
 * @param meanings by the name of the property
 */
record ServiceJar(List<Setting> settings, Map<String, String> meanings) {

    private static final String CLASSES = "BOOT-INF/classes/";
    private static final String LIBRARIES = "BOOT-INF/lib/";

    static ServiceJar of(String service) {
        Path file = Path.of("..", service, "target", service + ".jar");
        try (JarFile jar = new JarFile(file.toFile())) {
            Map<String, JsonNode> properties = new TreeMap<>();
            for (JarEntry entry : jar.stream().toList()) {
                try (InputStream content = jar.getInputStream(entry)) {
                    if (isMetadata(entry.getName())) {
                        add(JsonMapper.shared().readTree(content.readAllBytes()), properties);
                    } else if (saysOfItself(entry.getName())) {
                        library(content, properties);
                    }
                }
            }
            JsonNode yaml;
            try (InputStream content = jar.getInputStream(jar.getEntry(CLASSES + "application.yml"))) {
                yaml = new YAMLMapper().readTree(content.readAllBytes());
            }
            return new ServiceJar(
                    Stream.concat(written(service, "", yaml), fallbacks(service, properties))
                            .toList(),
                    meanings(properties));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Other libraries have no property that a variable of ours sets. */
    private static boolean saysOfItself(String name) {
        return name.startsWith(LIBRARIES + "spring-boot-") || name.startsWith(LIBRARIES + "platform-");
    }

    private static boolean isMetadata(String name) {
        return name.endsWith("META-INF/spring-configuration-metadata.json")
                || name.endsWith("META-INF/additional-spring-configuration-metadata.json");
    }

    private static void library(InputStream content, Map<String, JsonNode> properties) throws IOException {
        JarInputStream library = new JarInputStream(content);
        for (JarEntry entry = library.getNextJarEntry(); entry != null; entry = library.getNextJarEntry()) {
            if (isMetadata(entry.getName())) {
                add(JsonMapper.shared().readTree(library.readAllBytes()), properties);
            }
        }
    }

    private static void add(JsonNode metadata, Map<String, JsonNode> properties) {
        metadata.path("properties")
                .valueStream()
                .forEach(property -> properties.merge(
                        property.path("name").asString(),
                        property,
                        (known, more) -> more.has("description") ? more : known));
    }

    private static Stream<Setting> written(String service, String path, JsonNode value) {
        if (value.isObject()) {
            return value.propertyStream()
                    .flatMap(member -> written(
                            service,
                            path.isEmpty() ? member.getKey() : path + "." + member.getKey(),
                            member.getValue()));
        }
        return value.isString() ? Setting.in(service, path, value.asString()) : Stream.of();
    }

    /** What no application.yml sets, because the code that reads it has the variable as its fallback. */
    private static Stream<Setting> fallbacks(String service, Map<String, JsonNode> properties) {
        return properties.values().stream()
                .filter(property -> property.path("name").asString().startsWith("reachable."))
                .filter(property -> property.path("defaultValue").isString())
                .flatMap(property -> Setting.in(
                        service,
                        property.path("name").asString(),
                        property.path("defaultValue").asString()));
    }

    private static Map<String, String> meanings(Map<String, JsonNode> properties) {
        return properties.values().stream()
                .filter(property -> property.path("description").isString())
                .collect(toMap(property -> property.path("name").asString(), property -> property.path("description")
                        .asString()));
    }
}
