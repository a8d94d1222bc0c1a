package uk.reachable.platform.messaging.inbox;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.reachable.contracts.Topic;
import uk.reachable.platform.messaging.deadletter.Burial;
import uk.reachable.platform.messaging.envelope.EventReader;
import uk.reachable.platform.messaging.envelope.Message;
import uk.reachable.platform.messaging.envelope.Turn;
import uk.reachable.platform.messaging.parking.ParkedMessages;

/** Takes messages in, each when its turn has come; one that cannot be applied is buried and stops only its own key. */
final class Inbox {

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

    private final InboxStep step;
    private final Tries tries;
    private final Burial burial;
    private final ParkedMessages parked;

    Inbox(InboxStep step, Tries tries, Burial burial, ParkedMessages parked) {
        this.step = step;
        this.tries = tries;
        this.burial = burial;
        this.parked = parked;
    }

    /**
     * Deals with a message and with all that waited for it; when it returns, the message's offset may be committed.
     * Throws only when a server is away: the same message must then be given again.
     */
    void receive(Message message) {
        Optional<Turn> turn = message.turn();
        if (turn.isEmpty()) {
            burial.bury(message, "without a key or a ce_sequence");
        } else {
            Claim claim = settle(message, turn.get());
            if (claim == Claim.NEXT_AND_SUCCESSOR_WAITS || claim == Claim.SEEN) {
                drain(message.topic(), turn.get().key());
            }
        }
    }

    /** Applies the parked messages of a key whose turn has come, in order, each in its own transaction. */
    void drain(Topic topic, String key) {
        var successor = parked.successor(topic, key);
        while (successor.isPresent()) {
            Message message = successor.get();
            settle(message, message.turn().orElseThrow());
            successor = parked.successor(topic, key);
        }
    }

    private Claim settle(Message message, Turn turn) {
        try {
            return tries.of(() -> step.take(message, turn));
        } catch (RuntimeException failure) {
            if (Outage.causes(failure)) {
                LOG.warn(
                        "A server is away or busy, the event is tried again: {} of case {}: {}",
                        message,
                        EventReader.incidentReference(message),
                        failure.toString());
                throw failure;
            }
            burial.bury(message, failure);
            return Claim.BURIED;
        }
    }
}
