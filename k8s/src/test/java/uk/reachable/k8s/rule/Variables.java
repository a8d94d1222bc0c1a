package uk.reachable.k8s.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import uk.reachable.k8s.kustomize.Manifests;

/** Every variable that a service reads is set, and every one that is set is read: by the service or by Spring. */
public final class Variables implements Rule {

    private static final Set<String> SIGN_IN = Set.of("ISSUER_URI", "JWKS_URI");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z][A-Z_]*)");
    private static final String METADATA = "/META-INF/spring-configuration-metadata.json";
    private static final Pattern PROPERTY = Pattern.compile("\"name\": \"(spring\\.[a-z.-]+)\"");

    /** As Spring writes a property of Kafka as a variable: dots become underscores, dashes go. */
    private static final Set<String> OF_SPRING = propertiesOfKafka();

    @Override
    public List<String> faults(Manifests manifests) {
        var faults = new ArrayList<String>();
        for (String service : Manifests.SERVICES) {
            Set<String> read = readBy(service);
            Set<String> set = manifests.variables(service).keySet();
            read.stream()
                    .filter(name -> !set.contains(name))
                    .forEach(name -> faults.add("Deployment " + service + ": " + name + " is read and not set"));
            set.stream()
                    .filter(name -> !read.contains(name) && !OF_SPRING.contains(name))
                    .forEach(name -> faults.add("Deployment " + service + ": " + name + " is set and not read"));
        }
        return faults;
    }

    public static Set<String> readBy(String service) {
        try {
            var read = new TreeSet<>(SIGN_IN);
            String settings = Files.readString(Path.of("..", service, "src/main/resources/application.yml"));
            VARIABLE.matcher(settings).results().forEach(variable -> read.add(variable.group(1)));
            return read;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    public static Set<String> ofSpring() {
        return OF_SPRING;
    }

    private static Set<String> propertiesOfKafka() {
        try (var metadata = Variables.class.getResourceAsStream(METADATA)) {
            if (metadata == null) {
                throw new IllegalStateException("no " + METADATA);
            }
            var names = new TreeSet<String>();
            PROPERTY.matcher(new String(metadata.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .forEach(property -> names.add(
                            property.group(1).replace('.', '_').replace("-", "").toUpperCase(Locale.ROOT)));
            return names;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
