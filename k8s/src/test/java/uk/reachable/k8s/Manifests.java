package uk.reachable.k8s;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.Yaml;

/** What kubectl renders from a folder. */
record Manifests(List<Map<String, Object>> documents) {

    static boolean canBeRendered() {
        try {
            return new ProcessBuilder("kubectl", "version", "--client").start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @SuppressWarnings("unchecked") // YAML is read as maps and lists
    static Manifests render(Path folder) {
        try {
            Process kubectl = new ProcessBuilder("kubectl", "kustomize", folder.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (InputStream rendered = kubectl.getInputStream()) {
                var documents = StreamSupport.stream(
                                new Yaml().loadAll(rendered).spliterator(), false)
                        .map(document -> (Map<String, Object>) document)
                        .toList();
                if (kubectl.waitFor() != 0) {
                    throw new IllegalStateException("kubectl kustomize " + folder + " failed");
                }
                return new Manifests(documents);
            }
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    Set<String> namesOf(String kind) {
        var names = new TreeSet<String>();
        ofKind(kind).forEach(document -> names.add(text(document, "metadata", "name")));
        return names;
    }

    /** The only container of a deployment. */
    Map<String, Object> container(String deployment) {
        List<Map<String, Object>> containers =
                list(map(named("Deployment", deployment), "spec", "template", "spec"), "containers");
        return containers.getFirst();
    }

    /** The names of all variables that a deployment's container gets, by value, secret or config map. */
    Set<String> variables(String deployment) {
        var names = new TreeSet<String>();
        list(container(deployment), "env").forEach(variable -> names.add(text(variable, "name")));
        list(container(deployment), "envFrom")
                .forEach(source -> names.addAll(map(named("ConfigMap", text(source, "configMapRef", "name")), "data")
                        .keySet()));
        return names;
    }

    Map<String, Object> named(String kind, String name) {
        return ofKind(kind)
                .filter(document -> text(document, "metadata", "name").equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " " + name));
    }

    private Stream<Map<String, Object>> ofKind(String kind) {
        return documents.stream().filter(document -> kind.equals(document.get("kind")));
    }

    static String text(Map<String, Object> from, String... path) {
        return String.valueOf(at(from, path));
    }

    @SuppressWarnings("unchecked") // YAML is read as maps and lists
    static Map<String, Object> map(Map<String, Object> from, String... path) {
        return (Map<String, Object>) at(from, path);
    }

    @SuppressWarnings("unchecked") // YAML is read as maps and lists
    static List<Map<String, Object>> list(Map<String, Object> from, String... path) {
        return (List<Map<String, Object>>) at(from, path);
    }

    @SuppressWarnings("unchecked") // YAML is read as maps and lists
    private static Object at(Map<String, Object> from, String... path) {
        Object here = from;
        for (String step : path) {
            Object next = ((Map<String, Object>) here).get(step);
            if (next == null) {
                throw new AssertionError("no " + String.join(".", path));
            }
            here = next;
        }
        return here;
    }
}
