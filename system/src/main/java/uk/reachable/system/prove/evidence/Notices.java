package uk.reachable.system.prove.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What notification-service has written; {@code heads} is the last number given in each inbox. */
public record Notices(List<Item> items, List<Delivery> deliveries, Map<String, Long> heads) {

    /** A notice in the inbox of an organisation. */
    public record Item(String id, String organisation, long seq, String kind, String subjectId) {}

    /** One e-mail to one person about one notice. */
    public record Delivery(String id, String itemId, String recipient, String status, int attempts, Instant dueAt) {

        /** The Message-ID of every attempt. */
        public String messageId() {
            return "<" + id + "@notification.reachable>";
        }
    }
}
