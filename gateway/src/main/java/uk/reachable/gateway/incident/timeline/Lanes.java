package uk.reachable.gateway.incident.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.reachable.gateway.incident.casefile.History;
import uk.reachable.gateway.incident.casefile.Incident;
import uk.reachable.gateway.incident.casefile.Meeting;
import uk.reachable.gateway.incident.casefile.Referral;
import uk.reachable.gateway.incident.casefile.StepWords;
import uk.reachable.gateway.incident.timeline.Lane.Event;
import uk.reachable.gateway.incident.timeline.Lane.Kind;
import uk.reachable.gateway.incident.timeline.Lane.Shape;
import uk.reachable.gateway.incident.timeline.Lane.Span;
import uk.reachable.gateway.referring.progress.ReferralFile;

/** The swim lanes of a response: the incident, its meeting, and each referral. */
final class Lanes {

    private static final Set<String> ENDS = Set.of("CLOSED", "MERGED");
    private static final Set<String> BEGINS = Set.of("LOGGED", "REOPENED", "MERGE_UNDONE");
    private static final Set<String> AWAITED = Set.of("CALLED", "SCHEDULED");

    private Lanes() {}

    static List<Lane> of(Course course, Instant now) {
        List<Lane> lanes = new ArrayList<>();
        Incident incident = course.response().incident();
        lanes.add(incident(incident, course.history(), now));
        Meeting meeting = course.response().meeting();
        if (meeting != null) {
            lanes.add(meeting(meeting, course.meeting(), incident.loggedAt(), now));
        }
        Map<String, ReferralFile> files = course.referrals();
        for (Referral referral : course.response().referrals()) {
            lanes.add(ReferralLane.of(
                    referral, course.response().numberOf(referral.personId()), files.get(referral.id()), now));
        }
        return List.copyOf(lanes);
    }

    private static Lane incident(Incident incident, @Nullable History history, Instant now) {
        if (history == null) {
            return new Lane(
                    "Incident",
                    List.of(new Span(incident.loggedAt(), now, Kind.OPEN)),
                    List.of(Event.fact(incident.loggedAt(), "Logged")));
        }
        List<Span> spans = new ArrayList<>();
        Instant open = null;
        for (History.Step step : history.steps()) {
            boolean own = history.reference().equals(step.reference());
            if (own && open == null && BEGINS.contains(step.kind())) {
                open = step.at();
            } else if (own && open != null && ENDS.contains(step.kind())) {
                spans.add(new Span(open, step.at(), Kind.OPEN));
                open = null;
            }
        }
        if (open != null) {
            spans.add(new Span(open, now, Kind.OPEN));
        }
        return new Lane(
                "Incident",
                spans,
                history.steps().stream()
                        .map(step -> Event.fact(step.at(), StepWords.what(step)))
                        .toList());
    }

    private static Lane meeting(Meeting meeting, @Nullable MeetingFile file, Instant loggedAt, Instant now) {
        List<Span> spans = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        Instant held = file == null ? null : file.heldAt();
        if (held != null) {
            spans.add(new Span(loggedAt, held, Kind.WAIT));
            events.add(Event.fact(held, "Held"));
        } else if (AWAITED.contains(meeting.status())) {
            spans.add(new Span(loggedAt, now, Kind.WAIT));
            boolean late = meeting.dueBy().isBefore(now);
            events.add(new Event(meeting.dueBy(), late ? "Was due" : "Due", late ? Shape.TROUBLE : Shape.DEADLINE));
            if (meeting.startsAt() != null) {
                events.add(Event.deadline(meeting.startsAt(), "Starts"));
            }
        }
        if (file != null && file.concludedAt() != null) {
            events.add(Event.fact(file.concludedAt(), "Record closed"));
        }
        return new Lane("Meeting", spans, events);
    }
}
