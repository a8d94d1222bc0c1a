package uk.reachable.system.prove.evidence;

import java.time.Instant;

/** An e-mail that arrived; {@code itemId} is the notice to which it links, empty when to none. */
public record Mail(String messageId, String to, String itemId, Instant receivedAt) {

    /** Several notices in one message lead to the inbox. */
    public boolean isBundle() {
        return itemId.isEmpty();
    }
}
