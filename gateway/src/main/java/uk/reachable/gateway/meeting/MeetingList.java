package uk.reachable.gateway.meeting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The meetings that concern somebody, as incident-service answers: those to be convened first, the soonest first. */
public record MeetingList(List<Item> items) {

    public MeetingList {
        items = List.copyOf(items);
    }

    /** A meeting without case content. */
    public record Item(
            String id,
            MeetingStatus status,
            String incidentReference,
            @Nullable String localAuthorityName,
            Instant dueBy,
            @Nullable Instant startsAt,
            boolean overdue) {

        /** For example "WM-2026-000042, Birmingham". */
        public String inWords() {
            return localAuthorityName == null ? incidentReference : incidentReference + ", " + localAuthorityName;
        }
    }
}
