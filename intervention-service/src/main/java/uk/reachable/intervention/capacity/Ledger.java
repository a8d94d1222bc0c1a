package uk.reachable.intervention.capacity;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.contracts.codes.Need;
import uk.reachable.intervention.matching.Candidate;

/**
 * Every held, filled and freed place, with counters that change only under the lock of the programme's row.
 *
 * <p>Rows are locked in the order of their ids, so that two transactions never wait for each other.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Ledger {

    private final JdbcClient jdbc;
    private final Standings standings;

    Ledger(JdbcClient jdbc, Standings standings) {
        this.jdbc = jdbc;
        this.standings = standings;
    }

    /**
     * Locks all programmes of a need in these regions and answers how they stand now.
     *
     * <p>Nobody can take or free one of these places until the transaction ends. A request that finds them all full
     * therefore joins the line before the next place is freed, and is never forgotten in between.
     */
    public List<Candidate> lockShelf(Collection<String> regions, Need need) {
        return standings.find(
                "WHERE need = :need AND region IN (:regions) ORDER BY id FOR UPDATE",
                Map.of("need", need.name(), "regions", regions));
    }

    /** Locks all programmes of a provider, whatever they are for. */
    public List<Candidate> lockOf(String provider) {
        return standings.find(
                "WHERE content ->> 'provider' = :provider ORDER BY id FOR UPDATE", Map.of("provider", provider));
    }

    /** Locks these programmes; one that does not exist is left out. */
    public List<Candidate> lock(Collection<String> programmes) {
        if (programmes.isEmpty()) {
            return List.of();
        }
        return standings.find("WHERE id IN (:ids) ORDER BY id FOR UPDATE", Map.of("ids", programmes));
    }

    /**
     * Enters a movement and moves the counters with it; the programme's row must be locked.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException when no place is free to hold
     */
    public void enter(Movement movement, String programme, String offerId, Instant at) {
        jdbc.sql("""
                        INSERT INTO place_entry (programme, offer_id, kind, held_change, filled_change, at)
                        VALUES (:programme, :offer, :kind, :held, :filled, :at)""")
                .param("programme", programme)
                .param("offer", offerId)
                .param("kind", movement.kind)
                .param("held", movement.heldChange)
                .param("filled", movement.filledChange)
                .param("at", Timestamp.from(at))
                .update();
        jdbc.sql("UPDATE programme SET held = held + :held, filled = filled + :filled WHERE id = :programme")
                .param("held", movement.heldChange)
                .param("filled", movement.filledChange)
                .param("programme", programme)
                .update();
    }
}
