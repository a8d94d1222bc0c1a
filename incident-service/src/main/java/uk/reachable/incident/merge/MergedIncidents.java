package uk.reachable.incident.merge;

import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.incident.casefile.Incidents;
import uk.reachable.incident.casefile.KnownIncident;
import uk.reachable.platform.web.problem.Problems;

/** Finds and holds the incidents that a merge is about. */
@Repository
class MergedIncidents {

    private final JdbcClient jdbc;
    private final Incidents incidents;

    MergedIncidents(JdbcClient jdbc, Incidents incidents) {
        this.jdbc = jdbc;
        this.incidents = incidents;
    }

    /**
     * One merge of a region after the other, until the transaction ends: two at once could each see a line of
     * duplicates that the other closes to a circle.
     */
    void holdMergesOf(String region) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('merge/' || ?, 0))")
                .param(region)
                .query((_, _) -> region)
                .single();
    }

    /** Holds both and the survivor of the second, in the order in which everybody holds incidents. */
    void hold(String duplicate, String other) {
        Stream.of(duplicate, other, incidents.survivorOf(other))
                .distinct()
                .sorted()
                .forEach(incidents::lock);
    }

    KnownIncident survivorOf(KnownIncident incident) {
        return find(incidents.survivorOf(incident.id()));
    }

    KnownIncident find(String incidentId) {
        return incidents.find(incidentId).orElseThrow();
    }

    /** What another region has logged does not exist here. */
    KnownIncident ofRegion(String region, String incidentId) {
        return incidents
                .find(incidentId)
                .filter(found -> found.incident().region().equals(region))
                .orElseThrow(() -> Problems.invalid("into", "must be the id of an incident of the same region"));
    }
}
