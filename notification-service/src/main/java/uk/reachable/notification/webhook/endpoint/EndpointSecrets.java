package uk.reachable.notification.webhook.endpoint;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Conditional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The secrets of each endpoint: the one of now, and earlier ones until their time is up. */
@Repository
@Conditional(KeyIsSet.class)
public class EndpointSecrets {

    private static final Logger LOG = LoggerFactory.getLogger(EndpointSecrets.class);

    private final JdbcClient jdbc;
    private final SecretSeal seal;

    EndpointSecrets(JdbcClient jdbc, SecretSeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** When a secret was made and, of an earlier one, until when it signs, too. */
    public record Validity(Instant madeAt, @Nullable Instant validUntil) {}

    /** All that sign now, the newest first; one that was sealed with another key is passed over, and logged. */
    public List<SigningSecret> signing(UUID endpoint, Instant now) {
        return jdbc
                .sql("""
                        SELECT sealed FROM webhook_secret
                        WHERE endpoint_id = :endpoint AND (valid_until IS NULL OR valid_until > :now)
                        ORDER BY valid_until DESC NULLS FIRST, made_at DESC""")
                .param("endpoint", endpoint)
                .param("now", Timestamp.from(now))
                .query((row, _) -> row.getBytes("sealed"))
                .list()
                .stream()
                .flatMap(stored -> opened(endpoint, stored).stream())
                .toList();
    }

    private Optional<SigningSecret> opened(UUID endpoint, byte[] stored) {
        try {
            return Optional.of(seal.open(stored));
        } catch (IllegalStateException unreadable) {
            LOG.error("Webhook {}: a secret cannot be opened; was WEBHOOK_KEY changed?", endpoint);
            return Optional.empty();
        }
    }

    /** The same without the secrets themselves. */
    public List<Validity> validities(UUID endpoint, Instant now) {
        return jdbc.sql("""
                        SELECT made_at, valid_until FROM webhook_secret
                        WHERE endpoint_id = :endpoint AND (valid_until IS NULL OR valid_until > :now)
                        ORDER BY valid_until DESC NULLS FIRST, made_at DESC""")
                .param("endpoint", endpoint)
                .param("now", Timestamp.from(now))
                .query((row, _) -> new Validity(
                        row.getTimestamp("made_at").toInstant(),
                        row.getTimestamp("valid_until") == null
                                ? null
                                : row.getTimestamp("valid_until").toInstant()))
                .list();
    }

    /** Makes the secret of now; the one before signs beside it until {@code earlierValidUntil}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public SigningSecret next(UUID endpoint, Instant now, Instant earlierValidUntil) {
        jdbc.sql("UPDATE webhook_secret SET valid_until = :until WHERE endpoint_id = :endpoint AND valid_until IS NULL")
                .param("endpoint", endpoint)
                .param("until", Timestamp.from(earlierValidUntil))
                .update();
        SigningSecret secret = SigningSecret.random();
        jdbc.sql("""
                        INSERT INTO webhook_secret (id, endpoint_id, sealed, made_at)
                        VALUES (:id, :endpoint, :sealed, :now)""")
                .param("id", UUID.randomUUID())
                .param("endpoint", endpoint)
                .param("sealed", seal.seal(secret))
                .param("now", Timestamp.from(now))
                .update();
        return secret;
    }

    /** What signs nothing any more is not kept. */
    public int deleteExpired(Instant now) {
        return jdbc.sql("DELETE FROM webhook_secret WHERE valid_until <= :now")
                .param("now", Timestamp.from(now))
                .update();
    }
}
