package uk.reachable.intervention.capacity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.contracts.codes.Need;
import uk.reachable.intervention.catalogue.ProgrammeJson;
import uk.reachable.intervention.matching.Candidate;

/**
 * Every held, filled and freed place, with counters that change only under the lock of the programme's row.
 *
 * <p>Rows are locked in the order of their ids, so that two transactions never wait for each other.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Ledger {

    /** How programmes stand; the places are those that the trigger holds the counters against. */
    static final String STANDING =
            "SELECT content || jsonb_build_object('places', places) AS content, held, filled FROM programme ";

    private final JdbcClient jdbc;

    Ledger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Locks all programmes of a need in these regions and answers how they stand now.
     *
     * <p>Nobody can take or free one of these places until the transaction ends. A request that finds them all full
     * therefore joins the line before the next place is freed, and is never forgotten in between.
     */
    public List<Candidate> lockShelf(Collection<String> regions, Need need) {
        return jdbc.sql(STANDING + "WHERE need = :need AND region IN (:regions) ORDER BY id FOR UPDATE")
                .param("need", need.name())
                .param("regions", regions)
                .query(Ledger::candidate)
                .list();
    }

    /** Locks these programmes; one that does not exist is left out. */
    public List<Candidate> lock(Collection<String> programmes) {
        if (programmes.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(STANDING + "WHERE id IN (:ids) ORDER BY id FOR UPDATE")
                .param("ids", programmes)
                .query(Ledger::candidate)
                .list();
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

    static Candidate candidate(ResultSet row, int index) throws SQLException {
        return new Candidate(ProgrammeJson.read(row.getString("content")), row.getInt("held"), row.getInt("filled"));
    }
}
