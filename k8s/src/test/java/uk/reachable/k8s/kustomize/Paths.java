package uk.reachable.k8s.kustomize;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Steps down a document that may not be there yet, and what each part of it is: YAML is read as maps and lists. */
final class Paths {

    private Paths() {}

    static Map<String, Object> mapIn(Map<String, Object> from, String... steps) {
        Map<String, Object> here = from;
        for (String step : steps) {
            here = asMap(here.computeIfAbsent(step, _ -> new LinkedHashMap<String, Object>()));
        }
        return here;
    }

    static List<Map<String, Object>> listIn(Map<String, Object> from, String first, String... more) {
        Map<String, Object> here = from;
        String step = first;
        for (String next : more) {
            here = asMap(here.getOrDefault(step, Map.of()));
            step = next;
        }
        return asList(here.getOrDefault(step, List.of()));
    }

    @SuppressWarnings("unchecked") // the keys of our YAML are words
    static Map<String, Object> asMap(Object part) {
        return (Map<String, Object>) part;
    }

    @SuppressWarnings("unchecked") // as lists are used here: of maps
    static List<Map<String, Object>> asList(Object part) {
        return (List<Map<String, Object>>) part;
    }
}
