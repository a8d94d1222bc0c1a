package uk.reachable.intervention.editing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.intervention.history.Version;

/**
 * The problem of a change that the programme does not allow as it stands: what its description shows.
 *
 * @param version and {@code changes} are there when somebody changed it since the version that was sent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProgrammeChanged(
        String title,
        int status,
        String detail,
        @Nullable String instance,
        @Nullable Long version,
        @Nullable List<Version> changes) {}
