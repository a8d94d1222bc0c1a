package uk.reachable.intervention.publication;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.reachable.intervention.catalogue.Programme;
import uk.reachable.intervention.catalogue.ProgrammeJson;
import uk.reachable.intervention.catalogue.ProgrammeRules;

/**
 * What a reviewed file may change: the fields that it says otherwise than before, except those that a manager has
 * changed in the meantime; these stay the manager's. The same where both together would break a rule of the catalogue.
 */
final class ReviewedFilePolicy {

    /**
     * What comes into force.
     *
     * @param kept fields that stay a manager's although the file says something new
     */
    record Merge(Programme next, List<String> kept) {
        Merge {
            kept = List.copyOf(kept);
        }
    }

    private ReviewedFilePolicy() {}

    /** @param before the file's fields as they were last loaded; one that it did not have then is nobody's yet */
    static Merge merge(ObjectNode before, Programme file, Programme inForce) {
        ObjectNode wanted = ProgrammeJson.fields(file);
        ObjectNode next = ProgrammeJson.fields(inForce);
        List<String> taken = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (String field : wanted.propertyNames()) {
            if (differ(before.get(field), wanted.get(field)) && differ(next.get(field), wanted.get(field))) {
                boolean isManagers = before.has(field) && differ(before.get(field), next.get(field));
                (isManagers ? kept : taken).add(field);
            }
        }
        taken.forEach(field -> next.set(field, wanted.get(field)));
        Programme merged = ProgrammeJson.of(next);
        if (!kept.isEmpty() && !ProgrammeRules.violations(merged).isEmpty()) {
            kept.addAll(taken);
            return new Merge(inForce, kept);
        }
        return new Merge(merged, kept);
    }

    private static boolean differ(@Nullable JsonNode one, @Nullable JsonNode other) {
        return one == null ? other != null : !one.equals(other);
    }
}
