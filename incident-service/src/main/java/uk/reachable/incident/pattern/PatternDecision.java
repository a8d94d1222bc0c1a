package uk.reachable.incident.pattern;

import java.util.List;
import uk.reachable.incident.names.CategoryWords;

/** What the patterns of a region say of an incident for which no rule calls a meeting. */
public sealed interface PatternDecision {

    /** It is part of no pattern, or of one that has too few incidents yet. */
    record Nothing() implements PatternDecision {}

    /** A meeting about the pattern is still to take place: the incident is added to it. */
    record Join(PatternMeeting meeting) implements PatternDecision {}

    /**
     * The pattern is there: a meeting is called.
     *
     * @param found how many incidents there were, this one among them
     * @param others those of them, newest first and no more than the pattern needs, that were logged before
     * @param localAuthorities where all of them were, each once
     */
    record Call(MeetingPattern pattern, Place place, int found, List<String> others, List<String> localAuthorities)
            implements PatternDecision {
        public Call {
            others = List.copyOf(others);
            localAuthorities = List.copyOf(localAuthorities);
        }

        /** @param position of the pattern in the list of its version, from 1 */
        public String because(int position, int version) {
            return "called because there were %d %s %s within %d days, at or above %d, pattern %d of version %d"
                    .formatted(
                            found,
                            CategoryWords.several(pattern.category()),
                            place.words(),
                            pattern.days(),
                            pattern.count(),
                            position,
                            version);
        }
    }
}
