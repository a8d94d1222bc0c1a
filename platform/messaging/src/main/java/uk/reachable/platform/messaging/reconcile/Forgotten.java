package uk.reachable.platform.messaging.reconcile;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.Event;
import uk.reachable.platform.messaging.envelope.Message;
import uk.reachable.platform.messaging.envelope.Turn;

/** What the topics have and the database has not. */
sealed interface Forgotten {

    /** When the others were told (UTC). */
    Instant time();

    Turn turn();

    @Nullable
    String incidentReference();

    /** One step that this service told: events of one key, in order, without a hole. */
    record Step(Turn turn, List<Event> events, Instant time) implements Forgotten {
        public Step {
            events = List.copyOf(events);
        }

        long last() {
            return turn.sequence() + events.size() - 1;
        }

        @Override
        public @Nullable String incidentReference() {
            return events.getFirst().incidentReference();
        }
    }

    /** One event that this service heard. */
    record Heard(Turn turn, Message message, @Nullable String incidentReference, Instant time) implements Forgotten {}
}
