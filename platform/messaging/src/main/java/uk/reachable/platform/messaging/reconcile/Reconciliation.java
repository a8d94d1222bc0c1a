package uk.reachable.platform.messaging.reconcile;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.platform.messaging.OwnEvents;
import uk.reachable.platform.messaging.OwnEvents.Kept;
import uk.reachable.platform.messaging.envelope.Turn;
import uk.reachable.platform.messaging.inbox.InboxReplay;
import uk.reachable.platform.messaging.reconcile.Forgotten.Heard;
import uk.reachable.platform.messaging.reconcile.Forgotten.Step;

/**
 * Brings a restored database to agreement with what the others know, one step after the other and each in a transaction
 * of its own. Begun again after a crash it goes on; done once, it finds nothing more to do.
 *
 * <p>First everything that was told is taken back, in the order of time, with what was heard in between. What cannot be
 * yet, because it rests on another key, is tried again as long as anything moves. Only then is told what nobody has
 * heard of.
 */
final class Reconciliation {

    private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);

    private final Search search;
    private final OwnEvents own;
    private final InboxReplay inbox;
    private final OutboxHeads heads;
    private final TakenBack takenBack;
    private final TransactionTemplate transaction;
    private final Report report;
    private final Map<Forgotten, String> why = new IdentityHashMap<>();

    Reconciliation(
            Search search,
            OwnEvents own,
            InboxReplay inbox,
            OutboxHeads heads,
            TakenBack takenBack,
            TransactionTemplate transaction,
            Report report) {
        this.search = search;
        this.own = own;
        this.inbox = inbox;
        this.heads = heads;
        this.takenBack = takenBack;
        this.transaction = transaction;
        this.report = report;
    }

    Report run() {
        List<Forgotten> forgotten = search.forgotten();
        LOG.info("{} steps and events are in the topics and not in this database", forgotten.size());
        takenBack.begin(steps(forgotten));
        List<Forgotten> left = untilNothingMoves(forgotten);
        steps(left).forEach(this::giveUp);
        takenBack.allowNews();
        untilNothingMoves(left).forEach(this::leaveToAnOperator);
        return report;
    }

    private static List<Step> steps(List<Forgotten> of) {
        return of.stream().filter(Step.class::isInstance).map(Step.class::cast).toList();
    }

    private List<Forgotten> untilNothingMoves(List<Forgotten> all) {
        List<Forgotten> left = all;
        int before;
        do {
            before = left.size();
            left = left.stream().filter(one -> !settle(one)).toList();
        } while (left.size() < before);
        return left;
    }

    /** Returns whether the database has it now. */
    private boolean settle(Forgotten one) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                boolean settled =
                        switch (one) {
                            case Step step -> takeAgain(step);
                            case Heard heard -> hearAgain(heard);
                        };
                if (!settled) {
                    status.setRollbackOnly();
                }
                return settled;
            }));
        } catch (RuntimeException notNow) {
            why.put(one, String.valueOf(notNow.getMessage()));
            return false;
        }
    }

    private boolean takeAgain(Step step) {
        Turn turn = step.turn();
        long head = heads.lock(turn.topic(), turn.key());
        if (head >= step.last()) { // since it was found to be forgotten: what was heard again has brought it back
            report.kept(step, Kept.AGAIN);
            return true;
        }
        if (head != turn.sequence() - 1) {
            return false;
        }
        Kept kept = own.takeAgain(step.events());
        if (kept == Kept.AGAIN && heads.lock(turn.topic(), turn.key()) != step.last()) {
            throw new IllegalStateException("the step cannot be taken as things stand");
        }
        heads.moveTo(new Turn(turn.topic(), turn.key(), step.last()));
        report.kept(step, kept);
        return true;
    }

    private boolean hearAgain(Heard heard) {
        boolean settled = inbox.take(heard.message(), heard.turn(), event -> own.answersAgain(event, takenBack));
        if (settled) {
            report.heardAgain(heard);
        }
        return settled;
    }

    /** Its numbers are taken all the same: the next event of this key must not be dropped as one that is known. */
    private void giveUp(Step step) {
        transaction.executeWithoutResult(
                _ -> heads.moveTo(new Turn(step.turn().topic(), step.turn().key(), step.last())));
        report.unsettled(step, why.getOrDefault(step, "what was told before it is not settled"));
    }

    private void leaveToAnOperator(Forgotten one) {
        if (one instanceof Heard heard) {
            inbox.receive(heard.message());
            report.unsettled(heard, why.getOrDefault(heard, "what was told before it is missing"));
        }
    }
}
