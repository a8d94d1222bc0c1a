package uk.reachable.platform.messaging;

import org.springframework.transaction.IllegalTransactionStateException;
import uk.reachable.contracts.Event;

/**
 * Tells the other services what happened, if and only if the running transaction commits.
 *
 * <p>Events of one key arrive in the order of their appends. Append last: the key stays locked until the transaction
 * ends.
 */
public interface Outbox {

    /**
     * Appends an event; its key chooses the partition.
     *
     * @throws IllegalTransactionStateException outside a transaction
     * @throws IllegalArgumentException when the event is too large to travel
     */
    void append(Event event);

    /**
     * Appends an event for a certain partition (0 to 5); use one key per partition, or the order of the key is lost.
     *
     * @throws IllegalTransactionStateException outside a transaction
     * @throws IllegalArgumentException when the event is too large to travel, or there is no such partition
     */
    void append(Event event, int partition);

    /**
     * Whether what was told before a restore is being taken back: nobody then gives away what others may have been
     * promised already. It is done at the next ordinary occasion.
     */
    default boolean isTakingBack() {
        return false;
    }
}
