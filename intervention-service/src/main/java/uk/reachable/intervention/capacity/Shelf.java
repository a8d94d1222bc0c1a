package uk.reachable.intervention.capacity;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.reachable.intervention.matching.Candidate;

/**
 * Programmes as people look at them, without locks: a place seen here may be taken a moment later, and nothing is
 * decided by it.
 */
@Component
public class Shelf {
    private final Standings standings;

    Shelf(Standings standings) {
        this.standings = standings;
    }

    public List<Candidate> ofAll() {
        return standings.find("ORDER BY id", Map.of());
    }

    List<Candidate> ofRegion(String region) {
        return standings.find("WHERE region = :region ORDER BY id", Map.of("region", region));
    }
}
