package uk.reachable.gateway.catalogue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who changed a programme, as intervention-service answers it. */
final class History {

    private History() {}

    /** @param by a user, or a reviewed file */
    record Version(long version, Instant at, String by, List<Change> changes) {}

    /** Values as text; those with parts as JSON, which nobody reads. */
    record Change(
            String field, @Nullable String from, @Nullable String to) {}
}
