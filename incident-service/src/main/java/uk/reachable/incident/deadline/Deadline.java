package uk.reachable.incident.deadline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.reachable.contracts.incident.IncidentEvent;
import uk.reachable.incident.casefile.KnownIncident;

/** A kind of time limit, kept in rows: a restart forgets none, and however many instances run, each is told once. */
public interface Deadline {

    /** One that has passed, by an id of its own kind. */
    record Passed(String id, String incidentId) {}

    /** Those that have passed and were not told, longest past first. */
    List<Passed> passed(Instant now, int limit);

    /**
     * Notes that one is told now, and says what is told; empty when it was told meanwhile, or does not hold any more.
     * The incident is locked.
     */
    Optional<IncidentEvent> tell(String id, KnownIncident incident, Instant now);
}
