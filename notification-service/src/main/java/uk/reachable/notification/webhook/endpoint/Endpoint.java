package uk.reachable.notification.webhook.endpoint;

import java.net.URI;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.NoticeKind;

/**
 * A system of an organisation that wants its notices.
 *
 * @param kinds those it wants; null for all, those of later versions too
 */
public record Endpoint(
        UUID id,
        String organisation,
        URI url,
        @Nullable Set<NoticeKind> kinds,
        Instant registeredAt,
        EndpointState state) {

    public Endpoint {
        kinds = kinds == null ? null : Set.copyOf(kinds);
    }

    public Endpoint in(EndpointState next) {
        return new Endpoint(id, organisation, url, kinds, registeredAt, next);
    }

    public boolean wants(NoticeKind kind) {
        return state instanceof EndpointState.Enabled && (kinds == null || kinds.contains(kind));
    }
}
