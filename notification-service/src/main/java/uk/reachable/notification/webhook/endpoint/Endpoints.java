package uk.reachable.notification.webhook.endpoint;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.notification.webhook.endpoint.EndpointState.Disabled;
import uk.reachable.notification.webhook.endpoint.EndpointState.Enabled;

/** The endpoints of every organisation. */
@Repository
public class Endpoints {

    private final JdbcClient jdbc;

    Endpoints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The oldest first. */
    public List<Endpoint> of(String organisation) {
        return jdbc.sql("""
                        SELECT * FROM webhook_endpoint WHERE organisation = :organisation
                        ORDER BY registered_at, id""")
                .param("organisation", organisation)
                .query(EndpointRow::read)
                .list();
    }

    public Optional<Endpoint> byId(UUID id) {
        return jdbc.sql("SELECT * FROM webhook_endpoint WHERE id = :id")
                .param("id", id)
                .query(EndpointRow::read)
                .optional();
    }

    /** Nobody else changes it before the running transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Endpoint> locked(UUID id) {
        return jdbc.sql("SELECT * FROM webhook_endpoint WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(EndpointRow::read)
                .optional();
    }

    /** Nobody else adds one to the organisation before the running transaction ends, so that they can be counted. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lockAllOf(String organisation) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('webhook_endpoint ' || :organisation, 0))")
                .param("organisation", organisation)
                .query((_, _) -> true)
                .list();
    }

    public void add(Endpoint endpoint) {
        jdbc.sql("""
                        INSERT INTO webhook_endpoint (id, organisation, url, kinds, registered_at, state_since)
                        VALUES (:id, :organisation, :url, string_to_array(CAST(:kinds AS text), ','), :at, :at)""")
                .param("id", endpoint.id())
                .param("organisation", endpoint.organisation())
                .param("url", endpoint.url().toString())
                .param("kinds", kinds(endpoint))
                .param("at", Timestamp.from(endpoint.registeredAt()))
                .update();
    }

    public void save(UUID id, EndpointState state) {
        jdbc.sql("""
                        UPDATE webhook_endpoint
                        SET off_reason = :reason, state_since = :since, failing_since = :failingSince,
                            left_alone_until = :leftAloneUntil
                        WHERE id = :id""")
                .param("id", id)
                .param("reason", state instanceof Disabled off ? off.reason().name() : null)
                .param("since", Timestamp.from(state.since()))
                .param("failingSince", state instanceof Enabled on ? timestamp(on.failingSince()) : null)
                .param("leftAloneUntil", state instanceof Enabled on ? timestamp(on.leftAloneUntil()) : null)
                .update();
    }

    public void remove(UUID id) {
        jdbc.sql("DELETE FROM webhook_endpoint WHERE id = :id").param("id", id).update();
    }

    private static @Nullable String kinds(Endpoint endpoint) {
        return endpoint.kinds() == null
                ? null
                : endpoint.kinds().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
