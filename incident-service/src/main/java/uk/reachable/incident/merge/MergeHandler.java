package uk.reachable.incident.merge;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.contracts.incident.IncidentEvent;
import uk.reachable.incident.access.CourseRules;
import uk.reachable.incident.board.BoardProjection;
import uk.reachable.incident.casefile.Ids;
import uk.reachable.incident.casefile.KnownIncident;
import uk.reachable.incident.course.Conflicts;
import uk.reachable.incident.course.CourseSteps;
import uk.reachable.incident.course.CourseSteps.Held;
import uk.reachable.incident.course.IncidentStanding;
import uk.reachable.incident.course.table.IncidentCommand.Merge;
import uk.reachable.incident.course.table.IncidentCommand.UndoMerge;
import uk.reachable.incident.course.table.IncidentState.Duplicate;
import uk.reachable.incident.history.Step;
import uk.reachable.incident.history.StepKind;
import uk.reachable.incident.publication.CourseEvents;
import uk.reachable.platform.messaging.Outbox;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.web.problem.Problems;

/**
 * Merges an incident into the one that it is a duplicate of, and takes it out again. Its people, referrals and events
 * keep it as theirs and are shown in the survivor, so nothing has to be put back.
 */
@Component
class MergeHandler {

    private final CourseSteps steps;
    private final Conflicts conflicts;
    private final MergedIncidents incidents;
    private final Ids ids;
    private final Outbox outbox;
    private final BoardProjection board;
    private final Clock clock;

    MergeHandler(
            CourseSteps steps,
            Conflicts conflicts,
            MergedIncidents incidents,
            Ids ids,
            Outbox outbox,
            BoardProjection board,
            Clock clock) {
        this.steps = steps;
        this.conflicts = conflicts;
        this.incidents = incidents;
        this.ids = ids;
        this.outbox = outbox;
        this.board = board;
        this.clock = clock;
    }

    @Transactional
    public IncidentStanding merge(Actor actor, String incidentId, long version, String intoId) {
        KnownIncident seen = steps.authorised(actor, CourseRules.MERGE, incidentId);
        KnownIncident into = incidents.ofRegion(seen.incident().region(), intoId);
        if (intoId.equals(incidentId)) {
            throw Problems.invalid("into", "must be another incident");
        }
        incidents.holdMergesOf(seen.incident().region());
        incidents.hold(incidentId, intoId);
        Held held = steps.hold(incidentId, version, new Merge(intoId));
        refuseWrongTarget(held, into);
        Step step = step(held, StepKind.MERGED, actor).with(intoId);
        return told(steps.take(held, step), CourseEvents.merged(held.known(), into, step.at()));
    }

    @Transactional
    public IncidentStanding undo(Actor actor, String incidentId, long version) {
        KnownIncident seen = steps.authorised(actor, CourseRules.UNDO_MERGE, incidentId);
        incidents.holdMergesOf(seen.incident().region());
        incidents.hold(incidentId, incidentId);
        Held held = steps.hold(incidentId, version, new UndoMerge());
        KnownIncident from = incidents.find(((Duplicate) held.state()).into());
        KnownIncident survivor = incidents.survivorOf(from);
        Step step = step(held, StepKind.MERGE_UNDONE, actor).with(from.id());
        IncidentStanding standing =
                told(steps.take(held, step), CourseEvents.mergeUndone(held.known(), from, step.at()));
        // The board shows what moved and where it is shown: now the one is no longer shown in the other.
        board.show(survivor.id());
        return standing;
    }

    private void refuseWrongTarget(Held held, KnownIncident into) {
        String refusal = MergePolicy.refusal(held.known(), into, incidents.survivorOf(into));
        if (refusal != null) {
            throw conflicts.of(held.known(), refusal, Map.of());
        }
    }

    private Step step(Held held, StepKind kind, Actor actor) {
        return Step.of(
                ids.next(),
                held.known().id(),
                kind,
                held.next(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                Step.By.of(actor));
    }

    private IncidentStanding told(IncidentStanding standing, IncidentEvent event) {
        outbox.append(event);
        board.show(standing.id());
        return standing;
    }
}
