package uk.reachable.referral.journey.link;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.referral.storage.Columns;

/** The one link of each leg, by the hash of its secret; one that was used is gone, as if it had never been. */
@Repository
class LegLinks {

    private final JdbcClient jdbc;

    LegLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The leg that a link confirms. */
    record Target(String referralId, String legId) {}

    Optional<Target> find(byte[] hash) {
        return jdbc.sql("""
                SELECT journey.referral_id, leg.id
                FROM leg_link
                JOIN leg ON leg.id = leg_link.leg_id
                JOIN journey ON journey.id = leg.journey_id
                WHERE leg_link.token_hash = ?
                """)
                .param(hash)
                .query((row, _) -> new Target(row.getString("referral_id"), row.getString("id")))
                .optional();
    }

    /** In place of the one that the leg had. */
    void keep(String legId, byte[] hash, Instant madeAt) {
        jdbc.sql("""
                INSERT INTO leg_link (leg_id, token_hash, made_at) VALUES (?, ?, ?)
                ON CONFLICT (leg_id) DO UPDATE SET token_hash = excluded.token_hash, made_at = excluded.made_at
                """).params(legId, hash, Columns.timestamp(madeAt)).update();
    }

    void remove(String legId) {
        jdbc.sql("DELETE FROM leg_link WHERE leg_id = ?").param(legId).update();
    }
}
