package uk.reachable.platform.messaging.deadletter;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.contracts.UnreadableEvent;
import uk.reachable.platform.messaging.envelope.EventReader;
import uk.reachable.platform.messaging.envelope.Message;

/** Puts a message that does not work out of the way: into the table, onto the dead-letter topic, into the log. */
public final class Burial {

    private static final Logger LOG = LoggerFactory.getLogger(Burial.class);
    private static final int LONGEST_REASON = 500;

    private final TransactionTemplate transaction;
    private final DeadLetters deadLetters;
    private final DeadLetterTopic topic;

    public Burial(TransactionTemplate transaction, DeadLetters deadLetters, DeadLetterTopic topic) {
        this.transaction = transaction;
        this.deadLetters = deadLetters;
        this.topic = topic;
    }

    /** Gives a reason from the failure. */
    public void bury(Message message, Throwable failure) {
        bury(message, reason(failure), failure instanceof UnreadableEvent ? null : failure);
    }

    /** For a message that has not failed, but can never be applied. */
    public void bury(Message message, String reason) {
        bury(message, reason, null);
    }

    /** Published before the commit: a crash between the two buries again rather than not at all. */
    private void bury(Message message, String reason, @Nullable Throwable failure) {
        String incidentReference = EventReader.incidentReference(message);
        transaction.executeWithoutResult(_ -> {
            if (deadLetters.bury(message, incidentReference, reason)) {
                topic.publish(message, reason);
            }
        });
        LOG.error(
                "Dead letter, its key waits for an operator: {} of case {}: {}",
                message,
                incidentReference,
                reason,
                failure);
    }

    private static String reason(Throwable failure) {
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
        String reason = cause instanceof UnreadableEvent ? String.valueOf(cause.getMessage()) : cause.toString();
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
    }
}
