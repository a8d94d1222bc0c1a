package uk.reachable.platform.messaging.inbox;

import java.util.List;
import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import uk.reachable.platform.messaging.envelope.Message;
import uk.reachable.platform.messaging.envelope.Turn;

/** What an operator can do to a key that stands still; all of it joins the operator's transaction. */
public final class InboxRepair {

    private final InboxStep step;
    private final InboxKeys keys;
    private final ParkedMessages parked;
    private final InboxSweep sweep;

    InboxRepair(InboxStep step, InboxKeys keys, ParkedMessages parked, InboxSweep sweep) {
        this.step = step;
        this.keys = keys;
        this.parked = parked;
        this.sweep = sweep;
    }

    /** Applies a message that was taken out of the dead letters, once and without another try. */
    public void replay(Message message, Turn turn) {
        step.claimAndApply(message, turn);
        drainAfterCommit();
    }

    /** Passes over everything up to a turn without applying it, so that what waits behind can move. */
    public void passOver(Turn turn) {
        keys.moveTo(turn);
        drainAfterCommit();
    }

    /** Oldest first. */
    public List<ParkedMessage> parked(int limit) {
        return parked.first(limit);
    }

    public Optional<ParkedMessage> parked(long id) {
        return parked.find(id);
    }

    private void drainAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                sweep.soon();
            }
        });
    }
}
