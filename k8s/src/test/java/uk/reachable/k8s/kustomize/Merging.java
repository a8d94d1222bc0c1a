package uk.reachable.k8s.kustomize;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import static uk.reachable.k8s.kustomize.Paths.asList;
import static uk.reachable.k8s.kustomize.Paths.asMap;

/**
 * A strategic merge patch: maps are merged, null removes, and a list replaces the one before; except the few lists of a
 * pod whose entries Kubernetes tells apart by a key.
 */
final class Merging {

    private static final Map<String, String> KEYS =
            Map.of("containers", "name", "volumes", "name", "env", "name", "volumeMounts", "mountPath");

    private Merging() {}

    /** The patch's own name, kind and version say nothing; its target does. */
    static void into(Map<String, Object> document, Map<String, Object> patch) {
        boolean ofPods = "Deployment".equals(document.get("kind"));
        patch.forEach((field, value) -> {
            if (field.equals("metadata")) {
                Map<String, Object> metadata = Paths.mapIn(document, "metadata");
                asMap(value).forEach((key, part) -> {
                    if (!key.equals("name")) {
                        merge(metadata, key, part, ofPods);
                    }
                });
            } else if (!field.equals("kind") && !field.equals("apiVersion")) {
                merge(document, field, value, ofPods);
            }
        });
    }

    private static void merge(Map<String, Object> into, String field, Object value, boolean ofPods) {
        Object before = into.get(field);
        if (value == null) {
            into.remove(field);
        } else if (before instanceof Map<?, ?> && value instanceof Map<?, ?>) {
            asMap(value).forEach((key, part) -> merge(asMap(before), key, part, ofPods));
        } else if (before instanceof List<?> && ofPods && KEYS.containsKey(field)) {
            into.put(field, mergedByKey(asList(before), asList(value), KEYS.get(field)));
        } else {
            into.put(field, Copies.of(value));
        }
    }

    private static List<Map<String, Object>> mergedByKey(
            List<Map<String, Object>> before, List<Map<String, Object>> patches, String key) {
        var merged = new ArrayList<>(before);
        for (Map<String, Object> patch : patches) {
            before.stream()
                    .filter(entry -> Objects.equals(entry.get(key), patch.get(key)))
                    .findFirst()
                    .ifPresentOrElse(
                            entry -> patch.forEach((field, value) -> merge(entry, field, value, true)),
                            () -> merged.add(Copies.of(patch)));
        }
        return merged;
    }
}
