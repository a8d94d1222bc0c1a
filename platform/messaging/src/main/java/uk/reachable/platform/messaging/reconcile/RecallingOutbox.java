package uk.reachable.platform.messaging.reconcile;

import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.EventCatalogue;
import uk.reachable.contracts.Topic;
import uk.reachable.platform.messaging.Outbox;
import uk.reachable.platform.messaging.envelope.Turn;

/**
 * The outbox of a service that takes back what it told: an event that the others have already is not sent again, and
 * takes the number that it had; another one under that number cannot be, and undoes the transaction.
 */
final class RecallingOutbox implements Outbox {

    private final Outbox outbox;
    private final OutboxHeads heads;
    private final TakenBack takenBack;
    private final Report report;

    RecallingOutbox(Outbox outbox, OutboxHeads heads, TakenBack takenBack, Report report) {
        this.outbox = outbox;
        this.heads = heads;
        this.takenBack = takenBack;
        this.report = report;
    }

    @Override
    public void append(Event event) {
        take(event, null);
    }

    @Override
    public void append(Event event, int partition) {
        take(event, partition);
    }

    @Override
    public boolean isTakingBack() {
        return true;
    }

    private void take(Event event, @Nullable Integer partition) {
        Topic topic = event.topic();
        long next = heads.lock(topic, event.key()) + 1;
        Event told = takenBack.under(topic, event.key(), next);
        if (told == null) {
            tell(event, partition);
        } else if (told.equals(event)) {
            heads.moveTo(new Turn(topic, event.key(), next));
        } else {
            throw new NotAsTold("the others were told " + EventCatalogue.typeOf(told) + " instead of "
                    + EventCatalogue.typeOf(event) + ", or with other content");
        }
    }

    private void tell(Event event, @Nullable Integer partition) {
        if (!takenBack.areNewsAllowed()) {
            throw new NotAsTold("nothing new is told before all that was told is back");
        }
        if (partition == null) {
            outbox.append(event);
        } else {
            outbox.append(event, partition);
        }
        report.toldAnew(event);
    }

    /** What is done here is not what the others were told; it is undone, and tried again later. */
    static final class NotAsTold extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        NotAsTold(String why) {
            super(why);
        }
    }
}
