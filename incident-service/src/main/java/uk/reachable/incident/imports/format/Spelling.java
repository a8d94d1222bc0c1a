package uk.reachable.incident.imports.format;

import java.util.Locale;
import java.util.regex.Pattern;

/** People and systems spell one thing in several ways: "Crime ID", "crime_id" and "CRIME-ID" are one. */
public final class Spelling {

    private static final Pattern APART = Pattern.compile("[\\s_/-]+");

    private Spelling() {}

    public static String plain(String text) {
        return APART.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
    }
}
