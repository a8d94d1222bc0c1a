package uk.reachable.intervention.waiting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.Need;

/**
 * Somebody in line.
 *
 * @param position 1 for whoever is offered the next free place of any of these programmes; null while none fits any
 *     more
 * @param priority why they come before or after others, in words
 */
record WaitingView(
        String referralId,
        String incidentReference,
        Need need,
        String localAuthority,
        Instant since,
        @Nullable Integer position,
        String priority,
        List<AwaitedProgramme> programmesTheyWaitFor) {}
