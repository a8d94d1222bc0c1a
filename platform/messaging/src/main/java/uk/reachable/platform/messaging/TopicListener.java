package uk.reachable.platform.messaging;

import uk.reachable.contracts.Event;
import uk.reachable.contracts.Topic;

/** Hears the events of one topic, each once in effect and in the order of its key; a service has one bean per topic. */
public interface TopicListener {

    Topic topic();

    /**
     * Takes in one event, inside the transaction that also moves the inbox: write with it, append to the outbox in it,
     * and start no other. An exception undoes all; after three tries the event becomes a dead letter.
     */
    void on(Received received);

    /** Whether this service does anything about events of a type; what is not wanted is passed over unread. */
    default boolean wants(Class<? extends Event> type) {
        return true;
    }
}
