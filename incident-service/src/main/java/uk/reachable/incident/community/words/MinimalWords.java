package uk.reachable.incident.community.words;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A notice says what its addressee needs to act on and no more: it is short, and names nobody whom the record names. A
 * name that is an ordinary word, too, is refused all the same: other words are soon found, a name that is out is out.
 */
public final class MinimalWords {

    /** About what fits on a telephone's screen. */
    public static final int LONGEST = 500;

    private static final int SHORTEST_NAME = 3;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

    private MinimalWords() {}

    /** What is wrong with the words; empty when they may be kept. */
    public static Optional<String> objection(String wording, Collection<String> names) {
        if (wording.length() > LONGEST) {
            return Optional.of("has at most " + LONGEST + " characters: say only what they need to act on");
        }
        Set<String> said = words(wording);
        return names.stream().flatMap(name -> words(name).stream()).anyMatch(said::contains)
                ? Optional.of("contains a name that is kept for this incident's people: say it without naming anybody")
                : Optional.empty();
    }

    private static Set<String> words(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(NO_LETTERS.split(plain))
                .filter(word -> word.length() >= SHORTEST_NAME)
                .collect(Collectors.toSet());
    }
}
