package uk.reachable.system.prove.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What notification-service has written; {@code heads} is the last number given in each inbox, {@code changes} how many
 * of these showed an item anew.
 */
public record Notices(
        List<Item> items,
        List<Delivery> deliveries,
        List<Matter> matters,
        Map<String, Long> heads,
        Map<String, Long> changes) {

    /**
     * What the notices of one subject are about for everybody.
     *
     * @param nextAt when something happens by itself next
     */
    public record Matter(
            String subject,
            String state,
            @Nullable Instant acknowledgedAt,
            @Nullable Instant acknowledgedUntil,
            @Nullable Instant overAt,
            @Nullable Instant nextAt,
            Set<String> items) {
        public Matter {
            items = Set.copyOf(items);
        }
    }

    /** A notice in the inbox of an organisation. */
    public record Item(String id, String organisation, long seq, String kind, String subjectId) {}

    /**
     * One e-mail to one person about one notice.
     *
     * @param message the first delivery of the message that it goes in: several may share one
     */
    public record Delivery(
            String id, String itemId, String recipient, String status, int attempts, Instant dueAt, String message) {

        /** In a message of its own. */
        public Delivery(String id, String itemId, String recipient, String status, int attempts, Instant dueAt) {
            this(id, itemId, recipient, status, attempts, dueAt, id);
        }

        /** The Message-ID of every attempt. */
        public String messageId() {
            return "<" + message + "@notification.reachable>";
        }
    }
}
