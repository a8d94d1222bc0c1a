package uk.reachable.platform.messaging.operations;

import java.util.List;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.platform.messaging.deadletter.DeadLetter;
import uk.reachable.platform.messaging.deadletter.DeadLetters;
import uk.reachable.platform.messaging.envelope.Turn;
import uk.reachable.platform.messaging.inbox.InboxRepair;
import uk.reachable.platform.messaging.outbox.UnsentEvents;
import uk.reachable.platform.messaging.parking.ParkedMessage;
import uk.reachable.platform.messaging.parking.ParkedMessages;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.AuditTrail;
import uk.reachable.platform.web.problem.ProblemException;
import uk.reachable.platform.web.problem.Problems;

/** Sets stuck events free, each in one transaction with its audit entry. */
final class StuckEvents {

    private final TransactionTemplate transaction;
    private final DeadLetters deadLetters;
    private final ParkedMessages parked;
    private final InboxRepair inbox;
    private final UnsentEvents unsent;
    private final AuditTrail audit;

    StuckEvents(
            TransactionTemplate transaction,
            DeadLetters deadLetters,
            ParkedMessages parked,
            InboxRepair inbox,
            UnsentEvents unsent,
            AuditTrail audit) {
        this.transaction = transaction;
        this.deadLetters = deadLetters;
        this.parked = parked;
        this.inbox = inbox;
        this.unsent = unsent;
        this.audit = audit;
    }

    List<StuckEvent> deadLetters(int limit) {
        return deadLetters.first(limit).stream().map(StuckEvent::of).toList();
    }

    List<StuckEvent> parked(int limit) {
        return parked.first(limit).stream().map(StuckEvent::of).toList();
    }

    List<StuckEvent> unsent(int limit) {
        return unsent.first(limit).stream().map(StuckEvent::of).toList();
    }

    /** When it fails again, the dead letter stays as it was. */
    void replayDeadLetter(long id, Actor actor) {
        transaction.executeWithoutResult(_ -> {
            DeadLetter letter = take(id);
            Turn turn = letter.message()
                    .turn()
                    .orElseThrow(() -> Problems.conflict(
                            "This event does not say where in the order it belongs. It can only be skipped."));
            audit.record(actor, "REPLAY_DEAD_LETTER", "event", turn.toString());
            apply(letter, turn);
        });
    }

    void skipDeadLetter(long id, Actor actor) {
        transaction.executeWithoutResult(_ -> {
            DeadLetter letter = take(id);
            audit.record(actor, "SKIP_DEAD_LETTER", "event", letter.message().toString());
            letter.message().turn().ifPresent(inbox::passOver);
        });
    }

    void skipWhatIsMissingBefore(long parkedId, Actor actor) {
        transaction.executeWithoutResult(_ -> {
            ParkedMessage message = parked.find(parkedId).orElseThrow(Problems::notFound);
            Turn turn = message.message().turn().orElseThrow();
            if (!message.first()) {
                throw Problems.conflict(
                        "An earlier event of this key is parked, too. Skip what is missing before that.");
            }
            if (deadLetters.blocks(turn.topic(), turn.key())) {
                throw Problems.conflict("What is missing is a dead letter. Replay or skip that.");
            }
            audit.record(actor, "SKIP_MISSING_BEFORE", "event", turn.toString());
            inbox.passOver(turn.predecessor());
        });
    }

    void replayUnsent(long id, Actor actor) {
        transaction.executeWithoutResult(_ -> {
            String turn = unsent.retry(id).orElseThrow(Problems::notFound);
            audit.record(actor, "REPLAY_UNSENT", "event", turn);
        });
    }

    private DeadLetter take(long id) {
        return deadLetters.take(id).orElseThrow(Problems::notFound);
    }

    private void apply(DeadLetter letter, Turn turn) {
        try {
            inbox.replay(letter.message(), turn);
        } catch (ProblemException e) {
            throw e;
        } catch (RuntimeException e) {
            throw Problems.conflict("It fails again: " + e + ". Correct the cause and replay, or skip it.");
        }
    }
}
