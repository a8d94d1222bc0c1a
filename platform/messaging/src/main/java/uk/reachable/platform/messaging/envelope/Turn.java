package uk.reachable.platform.messaging.envelope;

import uk.reachable.contracts.Topic;

/** An event's turn in the order of its key; the first is 1. */
public record Turn(Topic topic, String key, long sequence) {

    public Turn predecessor() {
        return new Turn(topic, key, sequence - 1);
    }

    @Override
    public String toString() {
        return topic.topicName() + "/" + key + "#" + sequence;
    }
}
