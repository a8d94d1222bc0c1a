package uk.reachable.notification.email;

import java.time.Instant;
import java.util.UUID;
import uk.reachable.notification.email.DeliveryState.Sending;

/**
 * One attempt to send one e-mail; {@code number} counts from 1 and fences: a later attempt makes this one's outcome
 * void. {@code perhapsRepeat} when the attempt before has no known end, so that the mail server may have taken it
 * already.
 */
record Attempt(
        UUID deliveryId,
        UUID itemId,
        String incidentReference,
        String recipient,
        int number,
        Instant dueAt,
        boolean perhapsRepeat,
        Sending state) {

    /** The same in every attempt, so that a mailbox can drop a repeat. */
    String messageId() {
        return "<" + deliveryId + "@notification.reachable>";
    }
}
