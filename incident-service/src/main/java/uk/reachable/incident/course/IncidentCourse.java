package uk.reachable.incident.course;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.reachable.incident.casefile.Ids;
import uk.reachable.incident.casefile.Incidents;
import uk.reachable.incident.casefile.KnownIncident;
import uk.reachable.incident.course.table.CourseDecision.Applied;
import uk.reachable.incident.course.table.CourseTable;
import uk.reachable.incident.course.table.IncidentCommand.NoteResponse;
import uk.reachable.incident.course.table.IncidentState;
import uk.reachable.incident.course.table.IncidentState.Reopened;
import uk.reachable.incident.history.Step;
import uk.reachable.incident.history.StepKind;
import uk.reachable.incident.history.Steps;
import uk.reachable.incident.publication.CourseEvents;
import uk.reachable.platform.messaging.Outbox;

/** Moves an incident on by itself when somebody responds to it. */
@Component
public class IncidentCourse {

    private static final Logger LOG = LoggerFactory.getLogger(IncidentCourse.class);
    private static final NoteResponse NOTE_RESPONSE = new NoteResponse();

    private final Incidents incidents;
    private final CourseRows rows;
    private final Steps steps;
    private final Ids ids;
    private final Outbox outbox;

    IncidentCourse(Incidents incidents, CourseRows rows, Steps steps, Ids ids, Outbox outbox) {
        this.incidents = incidents;
        this.rows = rows;
        this.steps = steps;
        this.ids = ids;
        this.outbox = outbox;
    }

    /**
     * A provider is asked for one of its people, or its meeting is convened: it is responded to, and so is the one that
     * it is a duplicate of. In the running transaction, before the board shows it. Does nothing more the second time,
     * and leaves the record's version, which counts what people changed.
     */
    public void respond(String incidentId, Instant at) {
        List<String> concerned = Stream.of(incidentId, incidents.survivorOf(incidentId))
                .distinct()
                .sorted()
                .toList();
        // Looked at before anything is locked: nearly always there is nothing to do.
        if (concerned.stream().noneMatch(this::moves)) {
            return;
        }
        concerned.stream().flatMap(id -> incidents.lock(id).stream()).toList().forEach(known -> note(known, at));
    }

    private boolean moves(String incidentId) {
        return CourseTable.decide(rows.stateOf(incidentId), NOTE_RESPONSE) instanceof Applied;
    }

    private void note(KnownIncident known, Instant at) {
        IncidentState state = rows.stateOf(known.id());
        if (!(CourseTable.decide(state, NOTE_RESPONSE) instanceof Applied(IncidentState after))) {
            return;
        }
        rows.write(known.id(), after, known.version());
        steps.add(Step.of(ids.next(), known.id(), kind(after), known.version(), at, null));
        if (after instanceof Reopened) {
            outbox.append(CourseEvents.reopened(known, at));
        }
        LOG.info("{} is {}: somebody responds", known.reference(), after.status());
    }

    private static StepKind kind(IncidentState after) {
        return switch (after) {
            case Reopened _ -> StepKind.REOPENED;
            case IncidentState.Duplicate duplicate -> kind(duplicate.before());
            case IncidentState.Logged _, IncidentState.Responding _, IncidentState.Closed _ -> StepKind.RESPONDING;
        };
    }
}
