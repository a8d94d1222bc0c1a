package uk.reachable.system.prove.check.divergent;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.reachable.system.prove.evidence.Evidence;
import uk.reachable.system.prove.evidence.Responses;

/** In which incident what a duplicate has is shown and counted; by the id of the duplicate. */
record Survivors(Map<String, String> into) {

    static Survivors of(Evidence evidence) {
        Map<String, String> into = new HashMap<>();
        for (Responses.Incident incident : evidence.responses().incidents()) {
            if (incident.mergedInto() != null) {
                into.put(incident.id(), incident.mergedInto());
            }
        }
        return new Survivors(into);
    }

    /** Counts of each incident, as they are shown: those of a duplicate in the one that survives. */
    Map<String, Map<String, Integer>> shown(Map<String, Map<String, Integer>> counts) {
        Map<String, Map<String, Integer>> shown = new HashMap<>();
        counts.forEach((incident, own) -> {
            Map<String, Integer> there = shown.computeIfAbsent(of(incident), _ -> new HashMap<>());
            own.forEach((status, number) -> there.merge(status, number, Integer::sum));
        });
        return shown;
    }

    /** Merges make no circle, or this would stop somewhere in it. */
    private String of(String incident) {
        String found = incident;
        @Nullable String next = into.get(found);
        for (int step = 0; next != null && step <= into.size(); step++) {
            found = next;
            next = into.get(found);
        }
        return found;
    }
}
