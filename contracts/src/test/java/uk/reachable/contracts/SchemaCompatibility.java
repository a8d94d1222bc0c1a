package uk.reachable.contracts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Says what a changed schema would break for those who still write or read the published one. */
final class SchemaCompatibility {

    private SchemaCompatibility() {}

    static List<String> breaks(JsonNode published, JsonNode changed) {
        List<String> breaks = new ArrayList<>();
        compare("", published, changed, breaks);
        return breaks;
    }

    private static void compare(String path, JsonNode published, JsonNode changed, List<String> breaks) {
        for (String narrowing : List.of("type", "format", "pattern")) {
            if (changed.has(narrowing) && !changed.get(narrowing).equals(published.get(narrowing))) {
                breaks.add(path + " narrowed: " + narrowing);
            }
        }
        removedValues(published, changed).forEach(value -> breaks.add(path + " narrowed: value " + value + " removed"));
        compareProperties(path, published, changed, breaks);
        if (published.has("items")) {
            compare(path + "[]", published.get("items"), changed.path("items"), breaks);
        }
    }

    private static void compareProperties(String path, JsonNode published, JsonNode changed, List<String> breaks) {
        published.path("properties").properties().forEach(property -> {
            String at = path + "/" + property.getKey();
            JsonNode now = changed.path("properties").path(property.getKey());
            if (now.isMissingNode()) {
                breaks.add(at + " removed");
            } else {
                compare(at, property.getValue(), now, breaks);
            }
        });
        Set<String> required = values(changed.path("required"));
        required.removeAll(values(published.path("required")));
        required.forEach(field -> breaks.add(path + "/" + field + " newly required"));
    }

    private static Set<String> removedValues(JsonNode published, JsonNode changed) {
        if (!changed.has("enum")) {
            return Set.of();
        }
        Set<String> removed = values(published.path("enum"));
        removed.removeAll(values(changed.path("enum")));
        return removed;
    }

    private static Set<String> values(JsonNode array) {
        Set<String> values = new HashSet<>();
        array.forEach(value -> values.add(value.asString()));
        return values;
    }
}
