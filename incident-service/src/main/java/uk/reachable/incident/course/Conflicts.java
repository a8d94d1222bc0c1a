package uk.reachable.incident.course;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.reachable.incident.casefile.Incidents;
import uk.reachable.incident.casefile.KnownIncident;
import uk.reachable.incident.course.CourseConflict.ChangeSince;
import uk.reachable.incident.course.CourseConflict.Survivor;
import uk.reachable.incident.course.table.CourseDecision;
import uk.reachable.incident.history.Step;
import uk.reachable.incident.history.Steps;
import uk.reachable.platform.web.problem.ProblemException;
import uk.reachable.platform.web.problem.Problems;

/** Says why a step of an incident cannot be taken, and how the incident stands. */
@Component
public class Conflicts {

    private final Incidents incidents;
    private final Steps steps;

    Conflicts(Incidents incidents, Steps steps) {
        this.incidents = incidents;
        this.steps = steps;
    }

    /** The caller read another version of the record. */
    ProblemException stale(KnownIncident known, long version) {
        List<ChangeSince> changes =
                steps.since(known.id(), version).stream().map(Conflicts::since).toList();
        return of(
                known,
                "This incident was changed since you read it: see changes. Read it again, and send yours with version "
                        + known.version() + " if it still holds.",
                Map.of("changes", changes));
    }

    ProblemException refused(KnownIncident known, CourseDecision.Refusal reason) {
        return of(known, reason.remedy(), Map.of());
    }

    /** Any other reason, beside how the incident stands. */
    public ProblemException of(KnownIncident known, String detail, Map<String, ?> more) {
        Map<String, Object> standing = new HashMap<>(more);
        standing.put("incidentStatus", known.status());
        standing.put("version", known.version());
        survivor(known).ifPresent(survivor -> standing.put("survivor", survivor));
        return Problems.conflict(detail, standing);
    }

    private Optional<Survivor> survivor(KnownIncident known) {
        return known.mergedInto() == null
                ? Optional.empty()
                : incidents
                        .find(incidents.survivorOf(known.id()))
                        .map(survivor -> new Survivor(survivor.id(), survivor.reference()));
    }

    private static ChangeSince since(Step step) {
        Step.By by = Objects.requireNonNull(step.by());
        return new ChangeSince(step.kind(), step.version(), step.at(), by.subject(), step.changes());
    }
}
