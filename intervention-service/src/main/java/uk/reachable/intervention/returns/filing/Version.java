package uk.reachable.intervention.returns.filing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.intervention.returns.table.ReturnTable;

/** A return as it was frozen: the first without a reason, each later one with why it was restated. */
record Version(
        int number, String content, String hash, @Nullable RestatementReason reason, Instant submittedAt) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** What is frozen, and what the hash is of: the figures with whose, of what and of when they are. */
    record Content(FiledReturn of, ReturnTable table) {}

    static Version first(FiledReturn of, ReturnTable table, Instant now) {
        return frozen(1, of, table, null, now);
    }

    Version restated(FiledReturn of, ReturnTable table, RestatementReason why, Instant now) {
        return frozen(number + 1, of, table, why, now);
    }

    private static Version frozen(
            int number, FiledReturn of, ReturnTable table, @Nullable RestatementReason reason, Instant now) {
        String content = JSON.writeValueAsString(new Content(of, table));
        return new Version(number, content, sha256(content), reason, now);
    }

    ReturnTable table() {
        return JSON.readValue(content, Content.class).table();
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
