package uk.reachable.k8s.kustomize;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import uk.reachable.k8s.strict.Kinds;

/** What is rendered from a folder. */
public record Manifests(List<Map<String, Object>> documents) {

    public static final List<String> SERVICES =
            List.of("gateway", "incident-service", "referral-service", "intervention-service", "notification-service");

    public static Manifests render(String folder) {
        return new Manifests(Rendering.of(Path.of(folder)));
    }

    /** To be changed without changing this. */
    public Manifests copy() {
        return new Manifests(Copies.of(documents));
    }

    public Stream<Map<String, Object>> ofKind(String kind) {
        return documents.stream().filter(document -> kind.equals(document.get("kind")));
    }

    public Set<String> namesOf(String kind) {
        var names = new TreeSet<String>();
        ofKind(kind).forEach(document -> names.add(nameOf(document)));
        return names;
    }

    public Map<String, Object> named(String kind, String name) {
        return find(kind, name).orElseThrow(() -> new AssertionError("no " + kind + " " + name));
    }

    public Optional<Map<String, Object>> find(String kind, String name) {
        return ofKind(kind).filter(document -> nameOf(document).equals(name)).findFirst();
    }

    /** All of a type, in the order of the files. */
    public <T> List<T> all(Class<T> type) {
        return ofKind(type.getSimpleName()).map(Kinds::typed).map(type::cast).toList();
    }

    /** The only container of a deployment. */
    public Map<String, Object> container(String deployment) {
        return Manifests.<List<Map<String, Object>>>at(named("Deployment", deployment), "spec.template.spec.containers")
                .orElseThrow()
                .getFirst();
    }

    /** The variables of a deployment's container, with their values where no secret has them. */
    public Map<String, String> variables(String deployment) {
        var all = new TreeMap<String, String>();
        Map<String, Object> container = container(deployment);
        Manifests.<List<Map<String, Object>>>at(container, "envFrom")
                .orElse(List.of())
                .forEach(source -> {
                    String map =
                            Manifests.<String>at(source, "configMapRef.name").orElseThrow();
                    Manifests.<Map<String, String>>at(named("ConfigMap", map), "data")
                            .ifPresent(all::putAll);
                });
        Manifests.<List<Map<String, Object>>>at(container, "env")
                .orElse(List.of())
                .forEach(variable -> all.put(
                        Manifests.<String>at(variable, "name").orElseThrow(),
                        Manifests.<String>at(variable, "value").orElse("")));
        return all;
    }

    public static String nameOf(Map<String, Object> document) {
        return Manifests.<String>at(document, "metadata.name").orElseThrow();
    }

    /** What stands there; empty where nothing does. */
    @SuppressWarnings("unchecked") // YAML is read as maps and lists, and the caller knows which
    public static <T> Optional<T> at(Map<String, Object> document, String path) {
        Optional<Object> here = Optional.of(document);
        for (String step : Arrays.asList(path.split("\\."))) {
            here = here.filter(it -> it instanceof Map).map(map -> ((Map<String, Object>) map).get(step));
        }
        return (Optional<T>) here;
    }
}
