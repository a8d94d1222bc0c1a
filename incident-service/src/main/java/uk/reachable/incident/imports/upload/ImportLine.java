package uk.reachable.incident.imports.upload;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.imports.ImportStatus;

/** An import in the list of a region's. */
record ImportLine(
        String id,
        String format,
        boolean dryRun,
        ImportStatus status,
        int progress,
        Instant uploadedAt,
        @Nullable Instant endedAt,
        int rows,
        int imported,
        int duplicates,
        int rejected) {}
