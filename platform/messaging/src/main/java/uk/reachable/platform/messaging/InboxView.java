package uk.reachable.platform.messaging;

import uk.reachable.contracts.Topic;

/** Says whether what this service knows of a key may be behind. */
public interface InboxView {

    /** True while an event of the key is a dead letter or waits behind a missing one. */
    boolean inDoubt(Topic topic, String key);
}
