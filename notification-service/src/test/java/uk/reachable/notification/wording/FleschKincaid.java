package uk.reachable.notification.wording;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The grade of American schools in which a text is understood; the reading age is five years more.
 *
 * <p>Source: Kincaid, Fishburne, Rogers and Chissom, "Derivation of new readability formulas for Navy enlisted
 * personnel", 1975. Syllables are counted by their vowels; a silent e at the end is none.
 */
final class FleschKincaid {

    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT = Pattern.compile("(?<=[^aeiouyl])es?$|(?<=[^aeioutdy])ed$|(?<=[aeiouy]l)es?$");

    private FleschKincaid() {}

    static double grade(String text) {
        String[] words = Arrays.stream(text.toLowerCase(Locale.UK).split("[^a-z']+"))
                .filter(word -> !word.isBlank())
                .toArray(String[]::new);
        long sentences = Arrays.stream(text.split("[.!?](\\s|$)|\n"))
                .filter(sentence -> sentence.matches("(?s).*[A-Za-z].*"))
                .count();
        long syllables =
                Arrays.stream(words).mapToLong(FleschKincaid::syllables).sum();
        return 0.39 * words.length / sentences + 11.8 * syllables / words.length - 15.59;
    }

    static long syllables(String word) {
        return Math.max(
                1,
                VOWELS.matcher(SILENT.matcher(word).replaceFirst("")).results().count());
    }
}
