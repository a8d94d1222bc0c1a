package uk.reachable.system.prove.evidence.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import uk.reachable.system.prove.evidence.Sighting;

/**
 * Looks for a mark that stands in every secret text, and for a text that is known to be there, wherever it is shown.
 */
final class Search {

    private static final int CONTEXT = 60;
    private static final int MOST_SIGHTINGS = 1_000;

    private final String mark;
    private final String known;
    private final List<Sighting> sightings = new ArrayList<>();
    private final Map<String, Boolean> knownFound = new TreeMap<>();

    Search(String mark, String known) {
        this.mark = mark.toLowerCase(Locale.ROOT);
        this.known = known;
    }

    /** {@code kind} is a class of places, in one of which at least the known text must be found. */
    void in(String kind, String place, String text) {
        knownFound.merge(kind, text.contains(known), Boolean::logicalOr);
        int at = text.toLowerCase(Locale.ROOT).indexOf(mark);
        if (at >= 0 && sightings.size() < MOST_SIGHTINGS) {
            int from = Math.max(0, at - CONTEXT);
            int to = Math.min(text.length(), at + CONTEXT);
            sightings.add(
                    new Sighting(kind + ", " + place, text.substring(from, to).replace('\n', ' ')));
        }
    }

    List<Sighting> sightings() {
        return List.copyOf(sightings);
    }

    /** Whether the search saw anything at all: a search that finds nothing where something is proves nothing. */
    boolean saw(String kind) {
        return knownFound.getOrDefault(kind, false);
    }
}
