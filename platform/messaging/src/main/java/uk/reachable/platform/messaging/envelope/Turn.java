package uk.reachable.platform.messaging.envelope;

import uk.reachable.contracts.Topic;

/** An event's turn in the order of its key; the first is 1. */
public record Turn(Topic topic, String key, long sequence) {

    @Override
    public String toString() {
        return topic.topicName() + "/" + key + "#" + sequence;
    }
}
