package uk.reachable.incident.convening.reading;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.meeting.MeetingStatus;

/** Meetings, those to be convened soonest first; at most 200. */
record MeetingList(List<Item> items) {
    MeetingList {
        items = List.copyOf(items);
    }

    /** A meeting without case content. */
    @Schema(name = "MeetingItem")
    record Item(
            String id,
            long version,
            MeetingStatus status,
            String incidentReference,
            String localAuthority,
            @Nullable String localAuthorityName,
            Instant dueBy,
            @Nullable Instant startsAt,
            boolean overdue) {}
}
