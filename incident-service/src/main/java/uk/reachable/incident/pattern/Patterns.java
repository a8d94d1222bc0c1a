package uk.reachable.incident.pattern;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import uk.reachable.incident.casefile.Incident;

/**
 * Asks the patterns of a region about an incident that is being logged or corrected, in its transaction: after the
 * region's counter was locked, so that two at once cannot both miss the one that completes a pattern.
 */
@Component
public class Patterns {

    private final PatternEvidence evidence;
    private final PatternMeetings meetings;

    Patterns(PatternEvidence evidence, PatternMeetings meetings) {
        this.evidence = evidence;
        this.meetings = meetings;
    }

    /** The first pattern that has something to say decides. */
    public PatternDecision ask(Incident incident, List<MeetingPattern> patterns) {
        return ask(incident, patterns, found -> meetings.hold(found.id()));
    }

    /** The same for one that is on record: a pattern that has called a meeting about it does not call it again. */
    public PatternDecision askAgain(Incident incident, List<MeetingPattern> patterns) {
        return evidence.includes(incident.id())
                ? ask(incident, without(patterns, incident))
                : new PatternDecision.Nothing();
    }

    /**
     * Holds an incident that is on record, and those that its meeting would be about if it were asked for now; in the
     * order of their ids, so that no two wait for each other.
     */
    public void hold(Incident incident, List<MeetingPattern> patterns) {
        Set<String> meetingIds = new HashSet<>();
        PatternDecision expected = ask(incident, without(patterns, incident), found -> {
            meetingIds.add(found.id());
            return found;
        });
        Set<String> incidentIds =
                new HashSet<>(expected instanceof PatternDecision.Call call ? call.others() : Set.of());
        incidentIds.add(incident.id());
        meetings.hold(incidentIds, meetingIds);
    }

    private List<MeetingPattern> without(List<MeetingPattern> patterns, Incident incident) {
        Set<String> done = meetings.patternsAbout(incident.id());
        return patterns.stream().filter(pattern -> !done.contains(pattern.id())).toList();
    }

    private PatternDecision ask(Incident incident, List<MeetingPattern> patterns, UnaryOperator<PatternMeeting> held) {
        Sighting about = Sighting.of(incident);
        return patterns.stream()
                .map(pattern -> ask(incident.region(), pattern, about, held))
                .filter(decision -> !(decision instanceof PatternDecision.Nothing))
                .findFirst()
                .orElseGet(PatternDecision.Nothing::new);
    }

    private PatternDecision ask(
            String region, MeetingPattern pattern, Sighting about, UnaryOperator<PatternMeeting> held) {
        return pattern.around(about)
                .map(place -> ask(region, pattern, place, about, held))
                .orElseGet(PatternDecision.Nothing::new);
    }

    private PatternDecision ask(
            String region, MeetingPattern pattern, Place place, Sighting about, UnaryOperator<PatternMeeting> held) {
        Optional<PatternMeeting> last = meetings.last(region, pattern, place).map(held);
        List<Sighting> others = last.filter(PatternMeeting::isOpen).isPresent()
                ? List.of()
                : evidence.near(region, pattern, place, about);
        return PatternPolicy.decide(pattern, place, about, last, others);
    }

    /** Keeps that the meeting was called by a pattern; says which other incidents are in it now. */
    public List<String> called(PatternDecision.Call call, String meetingId) {
        meetings.calledBy(call.pattern(), call.place(), meetingId);
        return meetings.addThoseWithout(meetingId, call.others());
    }

    /** Adds the incident to a meeting that is still to take place. */
    public void joined(PatternDecision.Join join, String incidentId) {
        meetings.add(join.meeting().id(), incidentId);
    }
}
