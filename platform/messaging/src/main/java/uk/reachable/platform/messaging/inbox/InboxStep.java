package uk.reachable.platform.messaging.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.platform.messaging.envelope.Message;
import uk.reachable.platform.messaging.envelope.Turn;
import uk.reachable.platform.messaging.parking.ParkedMessages;

/** One message, one transaction: the key moves on, the effect is written and what follows from it is in the outbox. */
final class InboxStep {

    private final TransactionTemplate transaction;
    private final InboxKeys keys;
    private final ParkedMessages parked;
    private final Listeners listeners;
    private final MeterRegistry meters;

    InboxStep(
            TransactionTemplate transaction,
            InboxKeys keys,
            ParkedMessages parked,
            Listeners listeners,
            MeterRegistry meters) {
        this.transaction = transaction;
        this.keys = keys;
        this.parked = parked;
        this.listeners = listeners;
        this.meters = meters;
    }

    Claim take(Message message, Turn turn) {
        Claim claim = transaction.execute(_ -> claimAndApply(message, turn));
        meters.counter("reachable.inbox.events", "claim", claim.name().toLowerCase(Locale.ROOT))
                .increment();
        return claim;
    }

    /** Joins the running transaction. */
    Claim claimAndApply(Message message, Turn turn) {
        Claim claim = keys.claim(turn);
        if (claim.isNext()) {
            listeners.deliver(message, turn);
        } else if (claim == Claim.EARLY) {
            parked.park(message);
        }
        return claim;
    }
}
