package uk.reachable.platform.messaging.inbox;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import uk.reachable.platform.messaging.envelope.Message;
import uk.reachable.platform.messaging.envelope.Turn;

/** What an operator can do to a key that stands still; all of it joins the operator's transaction. */
public final class InboxRepair {

    private final InboxStep step;
    private final InboxKeys keys;
    private final InboxSweep sweep;

    InboxRepair(InboxStep step, InboxKeys keys, InboxSweep sweep) {
        this.step = step;
        this.keys = keys;
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

    private void drainAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                sweep.soon();
            }
        });
    }
}
