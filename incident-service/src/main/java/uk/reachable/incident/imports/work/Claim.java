package uk.reachable.incident.imports.work;

import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.reference.Region;
import uk.reachable.incident.imports.ImportFormat;

/**
 * An import that this instance works on, until its lease ends.
 *
 * @param epoch which of the claims on it this is: with an older one nothing can be written
 * @param attempts claims since a chunk was last finished
 * @param total rows of the file; null until the whole of it was read once
 * @param done rows that are worked off
 */
record Claim(
        String id,
        Region region,
        ImportFormat format,
        boolean dryRun,
        long epoch,
        int attempts,
        @Nullable Integer total,
        int done) {}
