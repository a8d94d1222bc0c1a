package uk.reachable.intervention.history;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What became of one field: its values as text, those with parts as JSON; null where there was or is nothing. */
@Schema(name = "ProgrammeChange")
public record Change(
        String field, @Nullable String from, @Nullable String to) {

    /** Field by field. */
    public static List<Change> between(ObjectNode before, ObjectNode after) {
        List<Change> changes = new ArrayList<>();
        for (String field : after.propertyNames()) {
            JsonNode was = before.path(field);
            JsonNode is = after.path(field);
            if (!was.equals(is)) {
                changes.add(new Change(field, text(was), text(is)));
            }
        }
        return changes;
    }

    private static @Nullable String text(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return null;
        }
        return value.isString() ? value.asString() : value.toString();
    }
}
