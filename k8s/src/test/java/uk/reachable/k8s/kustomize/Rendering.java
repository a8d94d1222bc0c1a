package uk.reachable.k8s.kustomize;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.reachable.k8s.kustomize.KustomizationFile.Image;
import uk.reachable.k8s.kustomize.KustomizationFile.Labels;
import uk.reachable.k8s.kustomize.KustomizationFile.Patch;
import uk.reachable.k8s.strict.Strict;

/**
 * Renders a folder as kustomize does, except that config maps keep their plain names.
 *
 * <p>Where kubectl is installed, {@code RenderingTest} compares.
 */
public final class Rendering {

    private final Path folder;
    private final KustomizationFile file;
    private final List<Map<String, Object>> documents = new ArrayList<>();

    private Rendering(Path folder) {
        this.folder = folder;
        this.file = Strict.read(Yaml.read(folder.resolve("kustomization.yaml")).getFirst(), KustomizationFile.class);
    }

    public static List<Map<String, Object>> of(Path folder) {
        var rendering = new Rendering(folder);
        rendering.collect();
        rendering.change();
        return rendering.documents;
    }

    private void collect() {
        for (String resource : orNone(file.resources())) {
            Path path = folder.resolve(resource).normalize();
            documents.addAll(Files.isDirectory(path) ? of(path) : Yaml.read(path));
        }
        orNone(file.configMapGenerator()).forEach(generator -> ConfigMaps.generate(generator, folder, documents));
    }

    private void change() {
        orNone(file.patches()).forEach(this::patch);
        if (file.namespace() != null) {
            documents.stream()
                    .filter(document -> !"Namespace".equals(document.get("kind")))
                    .forEach(document -> Paths.mapIn(document, "metadata").put("namespace", file.namespace()));
        }
        orNone(file.labels()).forEach(this::label);
        orNone(file.images()).forEach(this::pin);
    }

    private void patch(Patch patch) {
        Map<String, Object> change = Yaml.read(folder.resolve(patch.path())).getFirst();
        var meant = documents.stream()
                .filter(document ->
                        Objects.equals(document.get("kind"), patch.target().kind()))
                .toList();
        if (meant.isEmpty()) {
            throw new IllegalArgumentException(folder + ": nothing to patch by " + patch.path());
        }
        if ("delete".equals(change.get("$patch"))) {
            documents.removeAll(meant);
        } else {
            meant.forEach(document -> Merging.into(document, change));
        }
    }

    private void label(Labels labels) {
        for (Map<String, Object> document : documents) {
            Paths.mapIn(Paths.mapIn(document, "metadata"), "labels").putAll(labels.pairs());
            if (labels.includeTemplates() && "Deployment".equals(document.get("kind"))) {
                Paths.mapIn(document, "spec", "template", "metadata", "labels").putAll(labels.pairs());
            }
        }
    }

    private void pin(Image image) {
        documents.stream()
                .filter(document -> "Deployment".equals(document.get("kind")))
                .flatMap(document -> Paths.listIn(document, "spec", "template", "spec", "containers").stream())
                .filter(container ->
                        String.valueOf(container.get("image")).matches(Pattern.quote(image.name()) + "(:[^/]+)?"))
                .forEach(container -> container.put(
                        "image", Objects.requireNonNullElse(image.newName(), image.name()) + ":" + image.newTag()));
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
