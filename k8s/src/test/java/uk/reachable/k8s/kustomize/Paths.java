package uk.reachable.k8s.kustomize;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Steps down a document that may not be there yet. */
final class Paths {

    private Paths() {}

    @SuppressWarnings("unchecked") // YAML is read as maps and lists
    static Map<String, Object> mapIn(Map<String, Object> from, String... steps) {
        Map<String, Object> here = from;
        for (String step : steps) {
            here = (Map<String, Object>) here.computeIfAbsent(step, _ -> new LinkedHashMap<String, Object>());
        }
        return here;
    }

    @SuppressWarnings("unchecked") // YAML is read as maps and lists
    static List<Map<String, Object>> listIn(Map<String, Object> from, String first, String... more) {
        Map<String, Object> here = from;
        String step = first;
        for (String next : more) {
            here = (Map<String, Object>) here.getOrDefault(step, Map.of());
            step = next;
        }
        return (List<Map<String, Object>>) here.getOrDefault(step, List.of());
    }
}
