package uk.reachable.notification.operations;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.notification.delivery.Replays;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.AuditTrail;
import uk.reachable.platform.stream.waking.CommitSignal;
import uk.reachable.platform.web.problem.Problems;

/** Replays deliveries, each with its audit entry in the same transaction. */
@Component
class DeliveryOperations {

    private final DeliveryQueueView view;
    private final Replays replays;
    private final AuditTrail audit;
    private final CommitSignal signal;

    DeliveryOperations(DeliveryQueueView view, Replays replays, AuditTrail audit, CommitSignal signal) {
        this.view = view;
        this.replays = replays;
        this.audit = audit;
        this.signal = signal;
    }

    @Transactional
    public void replay(UUID id, Actor actor) {
        if (!view.exists(id)) {
            throw Problems.notFound();
        }
        if (replay(List.of(id), actor) == 0) {
            throw Problems.conflict("It is being tried now, or it is over. Only a delivery that failed or waits is"
                    + " tried again; look at the list again.");
        }
    }

    /** Answers how many. */
    @Transactional
    public int replayAll(Actor actor) {
        return replay(view.allStuck(), actor);
    }

    private int replay(List<UUID> deliveries, Actor actor) {
        List<UUID> replayed = replays.replay(deliveries);
        replayed.forEach(id -> audit.record(actor, "REPLAY_DELIVERY", "delivery", id.toString()));
        signal.afterCommit();
        return replayed.size();
    }
}
