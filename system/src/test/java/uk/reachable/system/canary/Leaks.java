package uk.reachable.system.canary;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Looks for tokens in places, whatever their case. */
final class Leaks {

    private static final int CONTEXT = 60;

    private Leaks() {}

    /** Each as "the canary of field is in place", with what stands around it. */
    static List<String> of(Map<String, String> tokens, Stream<Place> places) {
        return places.flatMap(place -> in(place, tokens)).toList();
    }

    private static Stream<String> in(Place place, Map<String, String> tokens) {
        String text = place.text().toLowerCase(Locale.ROOT);
        return tokens.entrySet().stream()
                .filter(token -> text.contains(token.getValue().toLowerCase(Locale.ROOT)))
                .map(token -> "the canary of " + token.getKey() + " is in " + place.name() + ": ..."
                        + around(place.text(), text.indexOf(token.getValue().toLowerCase(Locale.ROOT))) + "...");
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - CONTEXT), Math.min(text.length(), at + CONTEXT));
    }
}
