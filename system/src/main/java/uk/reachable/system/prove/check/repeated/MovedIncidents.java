package uk.reachable.system.prove.check.repeated;

import java.util.HashSet;
import java.util.Set;
import uk.reachable.contracts.incident.IncidentCourse;
import uk.reachable.contracts.incident.IncidentEvent;
import uk.reachable.contracts.incident.IncidentLogged;
import uk.reachable.contracts.incident.IncidentMergeUndone;
import uk.reachable.contracts.incident.IncidentMerged;
import uk.reachable.contracts.incident.MeetingCalled;
import uk.reachable.contracts.incident.MeetingEvent;
import uk.reachable.system.prove.evidence.Evidence;

/** The incidents of which more is told than that they were logged and a meeting was called. */
final class MovedIncidents {

    private MovedIncidents() {}

    static Set<String> of(Evidence evidence) {
        Set<String> moved = new HashSet<>(evidence.responses().sharing());
        evidence.log().events(IncidentEvent.class).forEach(event -> {
            if (moves(event)) {
                moved.add(event.incidentId());
            }
            if (event instanceof IncidentMerged merged) {
                moved.add(merged.intoIncident());
            }
            if (event instanceof IncidentMergeUndone undone) {
                moved.add(undone.fromIncident());
            }
        });
        addSurvivors(evidence, moved);
        return moved;
    }

    private static boolean moves(IncidentEvent event) {
        return switch (event) {
            case IncidentLogged _, MeetingCalled _ -> false;
            case IncidentCourse _, MeetingEvent _ -> true;
            default -> false;
        };
    }

    /** The last of several merges in a row is shown anew, too: any that was merged into at all counts as moved. */
    private static void addSurvivors(Evidence evidence, Set<String> moved) {
        evidence.responses().incidents().stream()
                .filter(incident -> incident.mergedInto() != null)
                .forEach(incident -> moved.add(incident.mergedInto()));
    }
}
