package uk.reachable.intervention.rota;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.contracts.programme.Leave;
import uk.reachable.contracts.programme.WorkerPublished;
import uk.reachable.intervention.workers.KnownWorker;
import uk.reachable.intervention.workers.Worker;
import uk.reachable.intervention.workers.Workers;
import uk.reachable.platform.messaging.Outbox;

/**
 * Tells the others who works when: in the transaction that keeps a worker, and at a start of those who came on file
 * untold.
 */
@Component
class WorkerPublication implements SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(WorkerPublication.class);

    private final Workers workers;
    private final Outbox outbox;
    private final TransactionTemplate transaction;

    WorkerPublication(Workers workers, Outbox outbox, TransactionTemplate transaction) {
        this.workers = workers;
        this.outbox = outbox;
        this.transaction = transaction;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void publish(KnownWorker known) {
        workers.markPublished(known.worker());
        outbox.append(event(known));
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(_ -> publishTheUntold());
    }

    private void publishTheUntold() {
        List<KnownWorker> untold = workers.lockUnpublished();
        untold.forEach(this::publish);
        LOG.info("Workers: {} on file of whom the others are told now", untold.size());
    }

    private static WorkerPublished event(KnownWorker known) {
        Worker worker = known.worker();
        return new WorkerPublished(
                worker.provider(),
                worker.id(),
                worker.region(),
                known.version(),
                worker.shifts(),
                worker.leave().stream()
                        .map(days -> new Leave(days.from(), days.to()))
                        .toList(),
                worker.sites());
    }
}
