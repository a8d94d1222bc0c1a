package uk.reachable.intervention.history;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One version of a programme: when, by whom, and what it changed in the one before; the first changes nothing. */
@Schema(name = "ProgrammeVersion")
public record Version(
        long version, Instant at, String by, @Nullable String organisation, List<Change> changes) {

    public Version {
        changes = List.copyOf(changes);
    }
}
