package uk.reachable.intervention.rota;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.intervention.history.Version;

/**
 * The problem of a change to a worker whom somebody else changed since: what its description shows.
 *
 * @param version and {@code changes} are missing when only a key is in flight
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChangedWorker(
        String title,
        int status,
        String detail,
        @Nullable String instance,
        @Nullable Long version,
        @Nullable List<Version> changes) {}
