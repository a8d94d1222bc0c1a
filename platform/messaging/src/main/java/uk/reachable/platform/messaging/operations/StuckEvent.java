package uk.reachable.platform.messaging.operations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.platform.messaging.deadletter.DeadLetter;
import uk.reachable.platform.messaging.envelope.EventReader;
import uk.reachable.platform.messaging.envelope.Message;
import uk.reachable.platform.messaging.outbox.UnsentEvents.Unsent;
import uk.reachable.platform.messaging.parking.ParkedMessage;

/**
 * What an operator sees of an event that is stuck; never its content.
 *
 * @param since when it got stuck (UTC), where that is known
 */
record StuckEvent(
        long id,
        String topic,
        @Nullable String key,
        @Nullable Long sequence,
        @Nullable String type,
        @Nullable String incidentReference,
        String reason,
        @Nullable Instant since) {

    static StuckEvent of(DeadLetter letter) {
        return of(letter.id(), letter.message(), letter.incidentReference(), letter.reason(), letter.buriedAt());
    }

    static StuckEvent of(ParkedMessage parked) {
        String reason = "waits for sequence " + (parked.applied() + 1) + " of its key";
        String reference = EventReader.incidentReference(parked.message());
        return of(parked.id(), parked.message(), reference, reason, parked.parkedAt());
    }

    static StuckEvent of(Unsent unsent) {
        return new StuckEvent(
                unsent.id(),
                unsent.topic(),
                unsent.key(),
                unsent.sequence(),
                unsent.type(),
                unsent.incidentReference(),
                unsent.reason(),
                null);
    }

    private static StuckEvent of(
            long id, Message message, @Nullable String incidentReference, String reason, Instant since) {
        return new StuckEvent(
                id,
                message.topic().topicName(),
                message.key(),
                message.sequence(),
                message.type(),
                incidentReference,
                reason,
                since);
    }
}
