package uk.reachable.k8s.planting;

import java.util.List;
import java.util.Map;
import uk.reachable.k8s.kustomize.Manifests;

/** A copy of the manifests, and hands to break it with. */
record Planted(Manifests manifests) {

    /** Sets what stands at the end of the path. */
    Planted set(String kind, String name, String path, Object value) {
        return setIn(manifests.named(kind, name), path, value);
    }

    Planted without(String kind, String name, String path) {
        parent(manifests.named(kind, name), path).remove(path.substring(path.lastIndexOf('.') + 1));
        return this;
    }

    Planted without(String kind, String name) {
        manifests.documents().remove(manifests.named(kind, name));
        return this;
    }

    /** Sets something of the deployment's container. */
    Planted container(String deployment, String path, Object value) {
        return setIn(manifests.container(deployment), path, value);
    }

    Planted containerWithout(String deployment, String path) {
        Map<String, Object> container = manifests.container(deployment);
        parent(container, path).remove(path.substring(path.lastIndexOf('.') + 1));
        return this;
    }

    /** The list at that path, to be changed. */
    <T> List<T> list(String kind, String name, String path) {
        return Manifests.<List<T>>at(manifests.named(kind, name), path).orElseThrow();
    }

    private Planted setIn(Map<String, Object> document, String path, Object value) {
        parent(document, path).put(path.substring(path.lastIndexOf('.') + 1), value);
        return this;
    }

    private static Map<String, Object> parent(Map<String, Object> document, String path) {
        int dot = path.lastIndexOf('.');
        return dot < 0
                ? document
                : Manifests.<Map<String, Object>>at(document, path.substring(0, dot))
                        .orElseThrow();
    }
}
