package uk.reachable.incident.vault;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.crypto.SecretKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The data keys, in their own database and its own transactions: a key is kept before the incident that needs it
 * commits (an orphan harms nobody), and erasing one is final at once.
 */
final class DataKeys {

    private final JdbcClient keys;
    private final MasterKey master;

    DataKeys(JdbcClient keys, MasterKey master) {
        this.keys = keys;
        this.master = master;
    }

    /** The keys of these owners, made where they are missing; one that was erased is never made again. */
    Map<String, SecretKey> prepared(Collection<String> owners) {
        if (owners.isEmpty()) {
            return Map.of();
        }
        String[] ids = owners.toArray(String[]::new);
        byte[][] wrapped = owners.stream().map(master::newWrappedKey).toArray(byte[][]::new);
        keys.sql("""
                INSERT INTO data_key (owner, wrapped)
                SELECT * FROM unnest(?::text[], ?::bytea[])
                ON CONFLICT (owner) DO NOTHING
                """).params(ids, wrapped).update();
        return of(owners);
    }

    /** The keys of those owners that have one and were not erased. */
    Map<String, SecretKey> of(Collection<String> owners) {
        return keys
                .sql("SELECT owner, wrapped FROM data_key WHERE owner = ANY(?::text[]) AND wrapped IS NOT NULL")
                .param(owners.toArray(String[]::new))
                .query((row, _) -> Map.entry(
                        row.getString("owner"), master.unwrap(row.getString("owner"), row.getBytes("wrapped"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether this owner was erased; empty when it never had a key. */
    Optional<Boolean> isErased(String owner) {
        return keys.sql("SELECT erased_at IS NOT NULL FROM data_key WHERE owner = ?")
                .param(owner)
                .query(Boolean.class)
                .optional();
    }

    /** By the clock of the key database; empty while the owner was not erased. */
    Optional<Instant> erasedAt(String owner) {
        return keys.sql("SELECT erased_at FROM data_key WHERE owner = ? AND erased_at IS NOT NULL")
                .param(owner)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    void erase(String owner) {
        keys.sql("""
                INSERT INTO data_key (owner, erased_at) VALUES (?, now())
                ON CONFLICT (owner) DO UPDATE SET wrapped = NULL, erased_at = now() WHERE data_key.erased_at IS NULL
                """).param(owner).update();
    }
}
