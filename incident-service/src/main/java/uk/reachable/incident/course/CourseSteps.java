package uk.reachable.incident.course;

import java.util.Set;
import org.springframework.stereotype.Component;
import uk.reachable.incident.access.IncidentRules;
import uk.reachable.incident.access.Relation;
import uk.reachable.incident.casefile.Incidents;
import uk.reachable.incident.casefile.KnownIncident;
import uk.reachable.incident.course.table.CourseDecision;
import uk.reachable.incident.course.table.CourseDecision.Applied;
import uk.reachable.incident.course.table.CourseDecision.NothingToDo;
import uk.reachable.incident.course.table.CourseDecision.Refusal;
import uk.reachable.incident.course.table.CourseDecision.Refused;
import uk.reachable.incident.course.table.CourseTable;
import uk.reachable.incident.course.table.IncidentCommand;
import uk.reachable.incident.course.table.IncidentState;
import uk.reachable.incident.history.Step;
import uk.reachable.incident.history.Steps;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.web.problem.Problems;

/** Takes somebody's step: may they, have they seen the newest record, does it follow; kept with who and when. */
@Component
public class CourseSteps {

    private final Incidents incidents;
    private final CourseRows rows;
    private final Steps steps;
    private final Conflicts conflicts;

    CourseSteps(Incidents incidents, CourseRows rows, Steps steps, Conflicts conflicts) {
        this.incidents = incidents;
        this.rows = rows;
        this.steps = steps;
        this.conflicts = conflicts;
    }

    /** An incident that is held until the transaction ends, and what the command comes to. */
    public record Held(KnownIncident known, IncidentState state, CourseDecision decision) {

        /** Whether the command asks for what is already so. */
        public boolean isSoAlready() {
            return decision instanceof NothingToDo;
        }

        /** The record's version after the step. */
        public long next() {
            return known.version() + 1;
        }
    }

    /** Finds an incident for somebody who may do this to it; else 404 or 403. */
    public KnownIncident authorised(Actor actor, String endpoint, String incidentId) {
        KnownIncident known = incidents.find(incidentId).orElseThrow(Problems::notFound);
        Set<Relation> relations = IncidentRules.ofPlace(
                actor, known.incident().region(), known.incident().localAuthority());
        IncidentRules.TABLE
                .decide(endpoint, actor, relations)
                .access()
                .orThrow("The region's duty desk moves its incidents on. Ask it.");
        return known;
    }

    /**
     * Holds the incident for a command that was made from this version of its record; 409 when the record has another
     * by now, or the incident does not allow it.
     */
    public Held hold(String incidentId, long version, IncidentCommand command) {
        KnownIncident known = incidents.lock(incidentId).orElseThrow(Problems::notFound);
        IncidentState state = rows.stateOf(incidentId);
        CourseDecision decision = CourseTable.decide(state, command);
        // Before its version: of a duplicate nobody needs to know what was changed, but where to go on.
        if (decision instanceof Refused(Refusal reason) && reason == Refusal.IS_DUPLICATE) {
            throw conflicts.refused(known, reason);
        }
        refuseStale(known, version);
        if (decision instanceof Refused(Refusal reason)) {
            throw conflicts.refused(known, reason);
        }
        return new Held(known, state, decision);
    }

    /** 409 when the caller read another version of the record; it says what was changed since, by whom, when. */
    public void refuseStale(KnownIncident known, long version) {
        if (known.version() != version) {
            throw conflicts.stale(known, version);
        }
    }

    /** Takes the step that the decision granted. */
    public IncidentStanding take(Held held, Step step) {
        IncidentState after = held.decision() instanceof Applied(IncidentState moved) ? moved : held.state();
        rows.write(held.known().id(), after, step.version());
        steps.add(step);
        return new IncidentStanding(held.known().id(), held.known().reference(), after.status(), step.version());
    }
}
