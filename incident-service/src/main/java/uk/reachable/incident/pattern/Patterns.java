package uk.reachable.incident.pattern;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.reachable.incident.casefile.Incident;

/**
 * Asks the patterns of a region about an incident that is being logged, in its transaction: after the region's counter
 * was locked, so that two at once cannot both miss the one that completes a pattern.
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
        Sighting about = Sighting.of(incident);
        return patterns.stream()
                .map(pattern -> ask(incident.region(), pattern, about))
                .filter(decision -> !(decision instanceof PatternDecision.Nothing))
                .findFirst()
                .orElseGet(PatternDecision.Nothing::new);
    }

    private PatternDecision ask(String region, MeetingPattern pattern, Sighting about) {
        return pattern.around(about)
                .map(place -> ask(region, pattern, place, about))
                .orElseGet(PatternDecision.Nothing::new);
    }

    private PatternDecision ask(String region, MeetingPattern pattern, Place place, Sighting about) {
        Optional<PatternMeeting> last = meetings.last(region, pattern, place);
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
