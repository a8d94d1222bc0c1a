package uk.reachable.gateway.meeting.action;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.gateway.meeting.Purpose;

/**
 * What organisations are asked to do, as incident-service answers it; the words are null where they are not for all.
 */
public record ActionList(List<Item> items) {

    public ActionList {
        items = List.copyOf(items);
    }

    public record Item(
            String id,
            String meetingId,
            String incidentReference,
            Status status,
            @Nullable Purpose purpose,
            @Nullable String ownerOrganisationName,
            Instant dueBy,
            Instant assignedAt,
            @Nullable String text) {}

    /** How an action stands. */
    public enum Status {
        OPEN("To be done", null),
        OVERDUE("Overdue", "red"),
        DONE("Done", "green"),
        DROPPED("No longer needed", "grey");

        private final String words;
        private final @Nullable String colour;

        Status(String words, @Nullable String colour) {
            this.words = words;
            this.colour = colour;
        }

        public String words() {
            return words;
        }

        public @Nullable String colour() {
            return colour;
        }

        /** Whether something is still asked by it. */
        public boolean isPending() {
            return this == OPEN || this == OVERDUE;
        }
    }
}
