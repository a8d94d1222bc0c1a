package uk.reachable.incident.imports.work;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.reachable.incident.imports.format.RowIdentity;
import uk.reachable.incident.imports.format.RowIdentity.ByContent;
import uk.reachable.incident.imports.format.RowIdentity.ById;

/**
 * The keys of one file's rows, to be asked for in their order: 128 bits of a SHA-256, stable across uploads. Equal rows
 * without an id are numbered as they come.
 */
final class RowKeys {

    private final Map<UUID, Integer> alike = new HashMap<>();
    private final MessageDigest digest = sha256();

    UUID of(RowIdentity identity) {
        return switch (identity) {
            case ById row -> hash(List.of("id", row.id()));
            case ByContent row -> numbered(hash(row.values()));
        };
    }

    private UUID numbered(UUID content) {
        int number = alike.merge(content, 1, Integer::sum);
        return hash(List.of("content", content.toString(), Integer.toString(number)));
    }

    /** Each text with its length in front, so that "ab" and "c" differ from "a" and "bc". */
    private UUID hash(List<String> texts) {
        digest.reset();
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
            digest.update(bytes);
        }
        ByteBuffer hash = ByteBuffer.wrap(digest.digest());
        return new UUID(hash.getLong(), hash.getLong());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
