package uk.reachable.platform.testkit.api.publication;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What a changed schema breaks for those who send it (a request) or read it (an answer). */
final class SchemaChanges {

    /** Limits that a request's value may not pass, and when a new one is narrower than an old one. */
    private static final Map<String, BiPredicate<Double, Double>> LIMITS = Map.of(
            "maxLength", (before, now) -> now < before,
            "maxItems", (before, now) -> now < before,
            "maximum", (before, now) -> now < before,
            "minLength", (before, now) -> now > before,
            "minItems", (before, now) -> now > before,
            "minimum", (before, now) -> now > before);

    /**
     * A path as long as this is of a schema that contains itself: each form of it is compared once more, and no deeper.
     */
    private static final int ENDLESS = 200;

    /** Which way a schema travels. */
    enum Direction {
        REQUEST,
        ANSWER
    }

    private final Direction direction;
    private final JsonNode published;
    private final JsonNode changed;
    private final List<String> breaks = new ArrayList<>();
    private final Set<String> compared = new HashSet<>();

    private SchemaChanges(Direction direction, JsonNode published, JsonNode changed) {
        this.direction = direction;
        this.published = published;
        this.changed = changed;
    }

    /** Compares two schemas of two documents; the breaks are named by the path of the field. */
    static List<String> breaks(
            Direction direction, JsonNode published, JsonNode before, JsonNode changed, JsonNode now) {
        var changes = new SchemaChanges(direction, published, changed);
        changes.compare("$", before, now);
        return changes.breaks;
    }

    private void compare(String at, JsonNode before, JsonNode now) {
        Forms old = Forms.of(published, before);
        Forms current = Forms.of(changed, now);
        if (direction == Direction.ANSWER && current.orNull() && !old.orNull()) {
            breaks.add(at + " may now be null");
        }
        if (direction == Direction.REQUEST && old.orNull() && !current.orNull()) {
            breaks.add(at + " may no longer be null");
        }
        old.byName().forEach((name, form) -> {
            JsonNode other = current.like(name);
            if (other.isMissingNode()) {
                breaks.add(at + " has no longer the form " + name);
            } else if (compared.add(at.length() > ENDLESS ? name : at + name)) {
                compareForm(at, form, other);
            }
        });
        if (direction == Direction.ANSWER
                && current.byName().size() > old.byName().size()) {
            breaks.add(at + " may now have another form: " + current.byName().keySet());
        }
    }

    private void compareForm(String at, JsonNode before, JsonNode now) {
        for (String kind : List.of("type", "format")) {
            if (!Forms.withoutNull(before.path(kind)).equals(Forms.withoutNull(now.path(kind)))) {
                breaks.add(at + " has another " + kind + ": " + now.path(kind));
            }
        }
        Set<String> values = texts(before.path("enum"));
        values.removeAll(now.has("enum") ? texts(now.path("enum")) : values);
        values.forEach(value -> breaks.add(at + " has no longer the value " + value));
        if (direction == Direction.REQUEST) {
            narrowed(at, before, now);
        }
        compareFields(at, before, now);
        for (String part : List.of("items", "additionalProperties")) {
            if (before.path(part).isObject()) {
                compare(at + "[]", before.path(part), now.path(part));
            }
        }
    }

    private void compareFields(String at, JsonNode before, JsonNode now) {
        before.path("properties").propertyStream().forEach(field -> {
            String place = at + "." + field.getKey();
            JsonNode other = now.path("properties").path(field.getKey());
            if (other.isMissingNode()) {
                breaks.add(place + " removed");
            } else {
                compare(place, field.getValue(), other);
            }
        });
        boolean sent = direction == Direction.REQUEST;
        Set<String> required = texts((sent ? now : before).path("required"));
        required.removeAll(texts((sent ? before : now).path("required")));
        required.stream()
                .filter(name -> now.path("properties").has(name))
                .forEach(name -> breaks.add(at + "." + name + (sent ? " newly required" : " may now be missing")));
    }

    private void narrowed(String at, JsonNode before, JsonNode now) {
        LIMITS.forEach((limit, narrower) -> {
            double none = limit.startsWith("max") ? Double.MAX_VALUE : 0;
            if (narrower.test(before.path(limit).asDouble(none), now.path(limit).asDouble(none))) {
                breaks.add(at + " narrowed: " + limit + " " + now.path(limit));
            }
        });
        if (now.has("pattern") && !now.get("pattern").equals(before.path("pattern"))) {
            breaks.add(at + " narrowed: pattern " + now.get("pattern"));
        }
        if (now.has("enum") && !before.has("enum")) {
            breaks.add(at + " narrowed: enum");
        }
    }

    private static Set<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).collect(Collectors.toCollection(TreeSet::new));
    }
}
