package uk.reachable.incident.imports;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.incident.vault.Vault;

/** Uploaded files while they are worked off: in parts, each sealed, since a mistaken upload could name anybody. */
@Repository
public class UploadedFiles {

    private static final int PART = 1024 * 1024; // bytes

    private final JdbcClient jdbc;
    private final Vault vault;

    UploadedFiles(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Keeps a file in the running transaction, reading it part by part. */
    public void keep(String importId, InputStream bytes) throws IOException {
        byte[] part = bytes.readNBytes(PART);
        for (int ordinal = 0; part.length > 0; ordinal++) {
            jdbc.sql("INSERT INTO import_chunk (import_id, ordinal, sealed) VALUES (?, ?, ?)")
                    .params(importId, ordinal, vault.seal(importId, label(ordinal), part))
                    .update();
            part = bytes.readNBytes(PART);
        }
    }

    /** The file from its beginning, of which one part at a time is in memory. */
    public InputStream open(String importId) {
        return new UploadedBytes(ordinal -> part(importId, ordinal));
    }

    private byte @Nullable [] part(String importId, int ordinal) {
        return jdbc.sql("SELECT sealed FROM import_chunk WHERE import_id = ? AND ordinal = ?")
                .params(importId, ordinal)
                .query((row, _) -> row.getBytes("sealed"))
                .optional()
                .map(kept -> vault.open(importId, label(ordinal), kept))
                .orElse(null);
    }

    /** Forgets a file, in the running transaction; after it {@link #forgetKey} makes that true of every backup. */
    public void forget(String importId) {
        jdbc.sql("DELETE FROM import_chunk WHERE import_id = ?").param(importId).update();
    }

    public void forgetKey(String importId) {
        vault.erase(importId);
    }

    private static String label(int ordinal) {
        return "part-" + ordinal;
    }
}
