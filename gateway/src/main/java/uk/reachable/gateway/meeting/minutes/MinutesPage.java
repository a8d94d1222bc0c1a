package uk.reachable.gateway.meeting.minutes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import uk.reachable.gateway.words.LondonTime;
import uk.reachable.gateway.words.Words;

/**
 * The minutes as a page with headings.
 *
 * @param title the first line
 * @param lines what follows it, before the first section
 * @param withContent whether they say what the case is about
 */
record MinutesPage(
        String id, boolean withContent, String asOf, String title, List<String> lines, List<Section> sections) {

    private static final List<String> TITLES =
            List.of("Invited", "Purposes of the response to ", "Actions", "Referrals decided: ");

    /** A section of the minutes; {@code items} of a list. */
    record Section(String title, List<String> items) {}

    static MinutesPage of(String id, boolean withContent, Minutes minutes, Instant now) {
        List<List<String>> parts = parts(minutes.text());
        List<String> head = parts.getFirst();
        List<Section> sections =
                parts.stream().skip(1).map(MinutesPage::section).toList();
        return new MinutesPage(
                id,
                withContent,
                LondonTime.words(minutes.asOf(), now),
                head.getFirst(),
                head.stream().skip(1).map(Words::plain).toList(),
                sections);
    }

    /** A blank line that somebody wrote themselves begins no section. */
    private static List<List<String>> parts(String text) {
        List<List<String>> parts = new ArrayList<>();
        for (String part : text.strip().split("\n\n+")) {
            List<String> lines = List.of(part.split("\n"));
            if (parts.isEmpty() || TITLES.stream().anyMatch(lines.getFirst()::startsWith)) {
                parts.add(new ArrayList<>(lines));
            } else {
                parts.getLast().addAll(lines);
            }
        }
        return parts;
    }

    /** What somebody wrote may have lines of its own: they belong to the item before. */
    private static Section section(List<String> lines) {
        List<String> items = new ArrayList<>();
        lines.stream().skip(1).forEach(line -> {
            if (line.startsWith("- ") || items.isEmpty()) {
                items.add(line.startsWith("- ") ? line.substring(2) : line);
            } else {
                items.add(items.removeLast() + " " + line);
            }
        });
        return new Section(lines.getFirst(), List.copyOf(items));
    }
}
