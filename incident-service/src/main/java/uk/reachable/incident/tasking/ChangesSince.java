package uk.reachable.incident.tasking;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of what differs between the board then and now, last changed first; {@code next}, given back as
 * {@code ?next=}, asks for the part after it, and a stream resumed from {@code lastEventId} shows what changes
 * meanwhile.
 *
 * @param forum whose last meeting began at {@code since}; null when a moment was asked for
 */
record ChangesSince(
        Instant asOf,
        Instant since,
        @Nullable String forum,
        String lastEventId,
        List<ChangedIncident> items,
        @Nullable String next) {}
