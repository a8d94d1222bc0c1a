package uk.reachable.platform.testkit.api.publication;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Where two documents differ, by JSON pointer; the order of fields does not count. */
final class Differences {

    private Differences() {}

    static List<String> between(JsonNode committed, JsonNode served) {
        return at(JsonPointer.empty(), committed, served).limit(20).toList();
    }

    private static Stream<String> at(JsonPointer place, JsonNode committed, JsonNode served) {
        if (committed.equals(served)) {
            return Stream.empty();
        }
        if (committed.isMissingNode() || served.isMissingNode()) {
            return Stream.of(place + (served.isMissingNode() ? " is no longer served" : " is not committed"));
        }
        if (!committed.isObject() || !served.isObject()) {
            return Stream.of(place + " is committed as " + committed + ", served as " + served);
        }
        var names = new TreeSet<>(committed.propertyNames());
        names.addAll(served.propertyNames());
        return names.stream().flatMap(name -> at(place.appendProperty(name), committed.path(name), served.path(name)));
    }
}
