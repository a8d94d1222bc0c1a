package uk.reachable.incident.imports.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.incident.imports.ImportFormat;

/**
 * Who works on which import: a lease on the database's clock, so that what a killed instance held is taken up by
 * another. A region's imports are worked off one after the other, or one could call a row known that another rolls
 * back.
 */
@Repository
class Claims {

    static final Duration LEASE = Duration.ofSeconds(30);

    private static final String NEXT = """
            UPDATE import SET epoch = epoch + 1, attempts = attempts + 1,
                              lease_until = clock_timestamp() + make_interval(secs => :lease)
            WHERE id = (SELECT i.id FROM import i
                        WHERE i.status = 'RUNNING' AND i.lease_until <= clock_timestamp()
                          AND NOT EXISTS (SELECT FROM import o WHERE o.region = i.region AND o.status = 'RUNNING'
                                          AND (o.id < i.id OR o.lease_until > clock_timestamp()))
                        ORDER BY i.id LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING *
            """;

    private static final String HOLD = """
            UPDATE import SET lease_until = clock_timestamp() + make_interval(secs => :lease)
            WHERE id = :id AND epoch = :epoch AND status = 'RUNNING'
            """;

    private final JdbcClient jdbc;

    Claims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the oldest import that nobody works on. */
    @Transactional
    public Optional<Claim> next() {
        return jdbc.sql(NEXT)
                .param("lease", LEASE.toSeconds())
                .query((row, _) -> claim(row))
                .optional();
    }

    /** Holds the claim for another while, and its row until the transaction ends; @throws LostClaim when it is gone */
    void hold(Claim claim) {
        if (jdbc.sql(HOLD)
                        .param("lease", LEASE.toSeconds())
                        .param("id", claim.id())
                        .param("epoch", claim.epoch())
                        .update()
                == 0) {
            throw new LostClaim(claim);
        }
    }

    /** Lets another instance go on at once. */
    void release(Claim claim) {
        jdbc.sql("UPDATE import SET lease_until = '-infinity', attempts = attempts - 1 WHERE id = ? AND epoch = ?")
                .params(claim.id(), claim.epoch())
                .update();
    }

    /** Imports that have ended while the key of their file is still there. */
    List<String> withKeys() {
        return jdbc.sql("SELECT id FROM import WHERE status <> 'RUNNING' AND NOT key_erased")
                .query(String.class)
                .list();
    }

    void keyIsErased(String importId) {
        jdbc.sql("UPDATE import SET key_erased = true WHERE id = ?")
                .param(importId)
                .update();
    }

    private static Claim claim(ResultSet row) throws SQLException {
        int total = row.getInt("total");
        boolean isUnknown = row.wasNull();
        return new Claim(
                row.getString("id"),
                Regions.byId(row.getString("region")).orElseThrow(),
                ImportFormat.valueOf(row.getString("format")),
                row.getBoolean("dry_run"),
                row.getLong("epoch"),
                row.getInt("attempts"),
                isUnknown ? null : total,
                row.getInt("done"));
    }
}
