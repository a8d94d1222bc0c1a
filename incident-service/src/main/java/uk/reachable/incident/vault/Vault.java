package uk.reachable.incident.vault;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.crypto.SecretKey;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Seals and opens texts: the sealed text in this service's database, each owner's key in another. */
public class Vault {

    private final AesGcm cipher = new AesGcm();
    private final DataKeys keys;
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Vault(DataKeys keys, JdbcClient jdbc, JdbcTemplate batches) {
        this.keys = keys;
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Seals texts, making the keys that are missing; touches no row of this database. */
    public List<Sealed> seal(List<Secret> secrets) {
        Set<String> owners = secrets.stream().map(Secret::owner).collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, SecretKey> prepared = keys.prepared(owners);
        return secrets.stream().map(secret -> seal(secret, prepared)).toList();
    }

    private Sealed seal(Secret secret, Map<String, SecretKey> prepared) {
        SecretKey key = prepared.get(secret.owner());
        if (key == null) {
            throw new ErasedException(secret.owner());
        }
        byte[] text = secret.text().getBytes(StandardCharsets.UTF_8);
        return new Sealed(
                secret.owner(), secret.field(), cipher.seal(key, label(secret.owner(), secret.field()), text));
    }

    /** Seals a part of a file; whoever asked for it keeps it. */
    public byte[] seal(String owner, String part, byte[] content) {
        SecretKey key = keys.prepared(List.of(owner)).get(owner);
        if (key == null) {
            throw new ErasedException(owner);
        }
        return cipher.seal(key, label(owner, part), content);
    }

    /** Opens a part of a file that was sealed with its owner's key. */
    public byte[] open(String owner, String part, byte[] sealed) {
        SecretKey key = keys.of(List.of(owner)).get(owner);
        if (key == null) {
            throw new ErasedException(owner);
        }
        return cipher.open(key, label(owner, part), sealed);
    }

    /** Keeps sealed texts, in the running transaction. */
    public void keep(List<Sealed> texts) {
        batches.batchUpdate(
                "INSERT INTO sealed_text (owner, field, sealed) VALUES (?, ?, ?)",
                texts.stream()
                        .map(text -> new Object[] {text.owner(), text.field(), text.bytes()})
                        .toList());
    }

    /** Keeps a text no longer, in the running transaction; keep another under its name to replace it. */
    public void discard(String owner, String field) {
        jdbc.sql("DELETE FROM sealed_text WHERE owner = ? AND field = ?")
                .params(owner, field)
                .update();
    }

    /** The texts of one owner by field; empty when there are none or the owner was erased. */
    public Map<String, String> open(String owner) {
        Map<String, byte[]> sealed = sealed(owner);
        SecretKey key = keys.of(List.of(owner)).get(owner);
        if (key == null) {
            expectErased(owner, sealed);
            return Map.of();
        }
        return sealed.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        entry -> new String(
                                cipher.open(key, label(owner, entry.getKey()), entry.getValue()),
                                StandardCharsets.UTF_8)));
    }

    /** Which fields are kept of these owners, without opening them. */
    public Map<String, Set<String>> fieldsKept(Collection<String> owners) {
        return jdbc
                .sql("SELECT owner, field FROM sealed_text WHERE owner = ANY(?::text[])")
                .param(owners.toArray(String[]::new))
                .query((row, _) -> Map.entry(row.getString("owner"), row.getString("field")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableSet())));
    }

    /** Lets go of one text, in the running transaction: it was wrong, or nobody needs it any more. */
    public void forget(String owner, String field) {
        jdbc.sql("DELETE FROM sealed_text WHERE owner = ? AND field = ?")
                .params(owner, field)
                .update();
    }

    /** Destroys the owner's key: what was sealed with it, here and in every backup, can never be opened again. */
    public void erase(String owner) {
        keys.erase(owner);
    }

    /** When the owner's key was destroyed; empty while it was not. */
    public Optional<Instant> erasedAt(String owner) {
        return keys.erasedAt(owner);
    }

    private Map<String, byte[]> sealed(String owner) {
        return jdbc
                .sql("SELECT field, sealed FROM sealed_text WHERE owner = ?")
                .param(owner)
                .query((row, _) -> Map.entry(row.getString("field"), row.getBytes("sealed")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void expectErased(String owner, Map<String, byte[]> sealed) {
        if (!sealed.isEmpty() && !keys.isErased(owner).orElse(false)) {
            throw new IllegalStateException("the key of " + owner + " is missing from the key database");
        }
    }

    private static String label(String owner, String field) {
        return owner + "/" + field;
    }
}
