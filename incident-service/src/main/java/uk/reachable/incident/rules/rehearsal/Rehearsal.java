package uk.reachable.incident.rules.rehearsal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.reachable.contracts.codes.Category;
import uk.reachable.incident.casefile.Location;
import uk.reachable.incident.meeting.MeetingStatus;
import uk.reachable.incident.pattern.MeetingPattern;
import uk.reachable.incident.pattern.PatternDecision;
import uk.reachable.incident.pattern.PatternMeeting;
import uk.reachable.incident.pattern.PatternPolicy;
import uk.reachable.incident.pattern.Place;
import uk.reachable.incident.pattern.Sighting;
import uk.reachable.incident.rules.MeetingDecision;
import uk.reachable.incident.rules.MeetingRules;

/**
 * Plays the past through a version of the rules, one event after the other. A meeting of a pattern counts as held when
 * it was due: nobody can know when it would have been.
 */
final class Rehearsal {

    private final MeetingRules rules;
    private final Map<Category, List<Sighting>> known = new EnumMap<>(Category.class);
    private final LinkedList<PatternMeeting> meetings = new LinkedList<>();
    private final Map<String, Set<String>> dealtWith = new HashMap<>();
    private final Map<String, String> called = new LinkedHashMap<>();

    private Rehearsal(MeetingRules rules) {
        this.rules = rules;
    }

    /**
     * The incidents about which a meeting would have been called, and by which sentence.
     *
     * @param past in the order in which it became known
     */
    static Map<String, String> meetings(MeetingRules rules, List<Past> past) {
        Rehearsal rehearsal = new Rehearsal(rules);
        past.forEach(rehearsal::play);
        return rehearsal.called;
    }

    private void play(Past event) {
        Sighting sighting = event.sighting();
        Past.Logged logged = event.logged();
        if (logged != null) {
            var decision =
                    rules.decide(sighting.category(), logged.severity(), sighting.localAuthority(), logged.ageBands());
            switch (decision) {
                case MeetingDecision.Call call -> called.put(logged.id(), call.because());
                case MeetingDecision.DoNotCall _ -> askPatterns(sighting, logged.id(), event.knownAt());
            }
        }
        known.computeIfAbsent(sighting.category(), _ -> new ArrayList<>()).add(sighting);
    }

    private void askPatterns(Sighting sighting, String incidentId, Instant now) {
        for (MeetingPattern pattern : rules.patterns()) {
            Optional<Place> place = pattern.around(sighting);
            if (place.isPresent() && hasDecided(pattern, place.get(), sighting, incidentId, now)) {
                return;
            }
        }
    }

    private boolean hasDecided(MeetingPattern pattern, Place place, Sighting sighting, String incidentId, Instant now) {
        var decision = PatternPolicy.decide(pattern, place, sighting, last(pattern, place, now), others(pattern));
        switch (decision) {
            case PatternDecision.Nothing _ -> {
                return false;
            }
            case PatternDecision.Join _ -> {}
            case PatternDecision.Call call -> call(call, sighting, incidentId, now);
        }
        dealtWith.computeIfAbsent(pattern.id(), _ -> new HashSet<>()).add(incidentId);
        return true;
    }

    private void call(PatternDecision.Call call, Sighting sighting, String incidentId, Instant now) {
        MeetingDecision.Call decided = rules.decide(call);
        Location centre = call.place().code() == null ? sighting.location() : null;
        called.put(incidentId, decided.because());
        meetings.addFirst(new PatternMeeting(
                incidentId,
                MeetingStatus.CALLED,
                call.pattern().id(),
                decided.because(),
                now,
                now.plus(decided.due()),
                call.place().code(),
                centre));
    }

    private Optional<PatternMeeting> last(MeetingPattern pattern, Place place, Instant now) {
        return meetings.stream()
                .filter(meeting -> meeting.pattern().equals(pattern.id()) && place.isThatOf(meeting))
                .findFirst()
                .map(meeting -> now.isBefore(meeting.dueBy()) ? meeting : meeting.held());
    }

    private List<Sighting> others(MeetingPattern pattern) {
        Set<String> gone = dealtWith.getOrDefault(pattern.id(), Set.of());
        return known.getOrDefault(pattern.category(), List.of()).stream()
                .filter(other -> other.incidentId() == null || !gone.contains(other.incidentId()))
                .toList();
    }
}
