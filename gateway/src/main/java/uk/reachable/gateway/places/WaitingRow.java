package uk.reachable.gateway.places;

import java.time.Instant;
import java.util.List;
import uk.reachable.gateway.words.Areas;
import uk.reachable.gateway.words.LondonTime;
import uk.reachable.gateway.words.Words;

/**
 * Somebody in line as people read it, by a reference only.
 *
 * @param inLine such as "Next"
 */
record WaitingRow(
        String reference,
        String need,
        String area,
        String since,
        Instant sinceInstant,
        String inLine,
        String why,
        List<String> programmes) {

    static WaitingRow of(Waiting waiting, Instant now) {
        return new WaitingRow(
                waiting.incidentReference(),
                Words.of(waiting.need()),
                Areas.name(waiting.localAuthority()),
                LondonTime.words(waiting.since(), now),
                waiting.since(),
                inLine(waiting),
                waiting.priority(),
                waiting.programmesTheyWaitFor().stream()
                        .map(Waiting.Awaited::programmeName)
                        .toList());
    }

    private static String inLine(Waiting waiting) {
        Integer position = waiting.position();
        if (position == null) {
            return "No programme fits any more";
        }
        return position == 1 ? "Next" : "Number " + position;
    }
}
