package uk.reachable.incident.pattern;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a pattern calls a meeting about an incident. It calls one meeting, not another for each further incident:
 * while that one is still to take place, what follows is added to it, and what happened before it was called is not
 * counted again.
 */
public final class PatternPolicy {

    private static final Comparator<Sighting> NEWEST_FIRST =
            Comparator.comparing(Sighting::at).reversed();

    private PatternPolicy() {}

    /**
     * @param last the newest meeting that this pattern has called here
     * @param others what was known before and no meeting of this pattern is about; of any kind and place
     */
    public static PatternDecision decide(
            MeetingPattern pattern, Place place, Sighting about, Optional<PatternMeeting> last, List<Sighting> others) {
        if (last.filter(PatternMeeting::isOpen).isPresent()) {
            return new PatternDecision.Join(last.orElseThrow());
        }
        Instant since = last.map(PatternMeeting::calledAt).orElse(Instant.MIN);
        List<Sighting> counted = others.stream()
                .filter(other ->
                        other.category() == pattern.category() && other.at().isAfter(since) && place.includes(other))
                .toList();
        List<Sighting> found = together(pattern.window(), about, counted);
        return found.size() + 1 < pattern.count()
                ? new PatternDecision.Nothing()
                : new PatternDecision.Call(
                        pattern,
                        place,
                        found.size() + 1,
                        logged(found, pattern.count() - 1),
                        Stream.concat(Stream.of(about), found.stream())
                                .map(Sighting::localAuthority)
                                .distinct()
                                .toList());
    }

    /** The most that lie within one such window with this one; what is logged late may lie in the middle of it. */
    private static List<Sighting> together(Duration window, Sighting about, List<Sighting> others) {
        Instant earliest = about.at().minus(window);
        return Stream.concat(Stream.of(about), others.stream())
                .map(Sighting::at)
                .filter(start -> !start.isBefore(earliest) && !start.isAfter(about.at()))
                .map(start -> from(start, window, others))
                .max(Comparator.comparingInt(List::size))
                .orElseThrow();
    }

    private static List<Sighting> from(Instant start, Duration window, List<Sighting> others) {
        Instant end = start.plus(window);
        return others.stream()
                .filter(other -> !other.at().isBefore(start) && !other.at().isAfter(end))
                .toList();
    }

    private static List<String> logged(List<Sighting> found, int most) {
        return found.stream()
                .sorted(NEWEST_FIRST)
                .map(Sighting::incidentId)
                .filter(Objects::nonNull)
                .limit(most)
                .toList();
    }
}
