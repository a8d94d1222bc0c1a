package uk.reachable.incident.people.emergency.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.incident.IncidentEvent;
import uk.reachable.incident.casefile.KnownIncident;
import uk.reachable.incident.deadline.Deadline;
import uk.reachable.incident.people.emergency.EmergencyAccessEvents;
import uk.reachable.incident.people.emergency.EmergencyAccesses;

/** An emergency access that nobody reviewed in time is told once, and waits for its review all the same. */
@Component
class UnreviewedDeadline implements Deadline {

    private final EmergencyAccesses accesses;

    UnreviewedDeadline(EmergencyAccesses accesses) {
        this.accesses = accesses;
    }

    @Override
    public List<Passed> passed(Instant now, int limit) {
        return accesses.overdue(now, limit).stream()
                .map(access -> new Passed(access.id(), access.incidentId()))
                .toList();
    }

    @Override
    public Optional<IncidentEvent> tell(String id, KnownIncident incident, Instant now) {
        return accesses.escalate(id, now)
                ? accesses.find(id).map(access -> EmergencyAccessEvents.notReviewed(access, now))
                : Optional.empty();
    }
}
