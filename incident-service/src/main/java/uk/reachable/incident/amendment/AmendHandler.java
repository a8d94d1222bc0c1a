package uk.reachable.incident.amendment;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.incident.access.CourseRules;
import uk.reachable.incident.board.BoardProjection;
import uk.reachable.incident.casefile.Ids;
import uk.reachable.incident.casefile.KnownIncident;
import uk.reachable.incident.casefile.MeetingCall;
import uk.reachable.incident.course.CourseSteps;
import uk.reachable.incident.course.CourseSteps.Held;
import uk.reachable.incident.course.IncidentStanding;
import uk.reachable.incident.course.table.IncidentCommand.Amend;
import uk.reachable.incident.history.Step;
import uk.reachable.incident.history.StepKind;
import uk.reachable.incident.publication.CourseEvents;
import uk.reachable.platform.messaging.Outbox;
import uk.reachable.platform.security.Actor;

/**
 * Corrects what is known of an incident: the record, its history, what it calls and what is told, in one transaction.
 */
@Component
class AmendHandler {

    private final CourseSteps steps;
    private final AmendedIncidents incidents;
    private final AmendmentTexts texts;
    private final LaterCalls calls;
    private final Ids ids;
    private final Outbox outbox;
    private final BoardProjection board;
    private final Clock clock;

    AmendHandler(
            CourseSteps steps,
            AmendedIncidents incidents,
            AmendmentTexts texts,
            LaterCalls calls,
            Ids ids,
            Outbox outbox,
            BoardProjection board,
            Clock clock) {
        this.steps = steps;
        this.incidents = incidents;
        this.texts = texts;
        this.calls = calls;
        this.ids = ids;
        this.outbox = outbox;
        this.board = board;
        this.clock = clock;
    }

    @Transactional
    public AmendmentAnswer amend(Actor actor, String incidentId, AmendRequest request) {
        KnownIncident seen = steps.authorised(actor, CourseRules.AMEND, incidentId);
        Region region = Regions.byId(seen.incident().region()).orElseThrow();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        AmendChecks.check(request, region, now);
        Step step = Step.of(ids.next(), incidentId, StepKind.AMENDED, seen.version() + 1, now, Step.By.of(actor));
        var words = texts.prepare(step, region, request);
        calls.hold(Amendment.of(seen.incident(), words.siteBefore(), request, words.place()), region, now);
        Held held = steps.hold(incidentId, request.version(), new Amend());
        // The words were opened and sealed before the lock, for the version that was seen then.
        steps.refuseStale(held.known(), seen.version());
        Amendment amendment = Amendment.of(held.known().incident(), words.siteBefore(), request, words.place());
        return amendment.changes().isEmpty()
                ? AmendmentAnswer.of(IncidentStanding.of(held.known()), new LaterMeeting.None())
                : keep(held, amendment, words, step.changing(amendment.changes()), region);
    }

    private AmendmentAnswer keep(
            Held held, Amendment amendment, AmendmentTexts.Prepared words, Step step, Region region) {
        texts.keep(words, amendment);
        incidents.write(amendment.after());
        IncidentStanding standing = steps.take(held, step);
        LaterMeeting meeting = calls.after(amendment, held.known().incident(), region, step.at());
        outbox.append(CourseEvents.amended(amendment.after(), standing.reference(), standing.version(), step.at()));
        if (meeting instanceof LaterMeeting.Called(MeetingCall call, List<String> shared)) {
            outbox.append(CourseEvents.meetingCalled(amendment.after(), standing.reference(), call));
            shared.forEach(board::show);
        }
        board.show(standing.id());
        return AmendmentAnswer.of(standing, meeting);
    }
}
