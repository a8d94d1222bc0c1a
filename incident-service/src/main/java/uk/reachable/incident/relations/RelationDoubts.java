package uk.reachable.incident.relations;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.Topic;
import uk.reachable.platform.messaging.InboxView;
import uk.reachable.platform.stream.waking.CommitSignal;
import uk.reachable.platform.web.problem.ProblemException;
import uk.reachable.platform.web.problem.Problems;

/** Keeps provider reads closed while it is not certain that the relations are as they are now. */
@Component
public class RelationDoubts {

    /** How long a read waits for a step that its caller has already seen. */
    static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    private final CaseRelations relations;
    private final Heartbeats heartbeats;
    private final InboxView inbox;
    private final CommitSignal signal;

    RelationDoubts(CaseRelations relations, Heartbeats heartbeats, InboxView inbox, CommitSignal signal) {
        this.relations = relations;
        this.heartbeats = heartbeats;
        this.inbox = inbox;
        this.signal = signal;
    }

    /**
     * Waits until a step that the caller has already seen has arrived here; ends as 503 {@code access-pending} when it
     * does not in time, when news of referrals does not flow, or when a step of one of the person's referrals is held
     * up.
     */
    public void settle(String personId, @Nullable Seen seen) {
        List<CaseRelation> known = relations.ofPerson(personId);
        if (seen != null
                && known.stream().anyMatch(relation -> relation.referralId().equals(seen.referralId()))) {
            await(seen);
        }
        if (remain(known)) {
            throw pending();
        }
    }

    /** Whether it is not certain now who stands in which relation to this person. */
    public boolean remain(String personId) {
        return remain(relations.ofPerson(personId));
    }

    private boolean remain(List<CaseRelation> known) {
        return !heartbeats.areFresh()
                || known.stream().anyMatch(relation -> inbox.inDoubt(Topic.REFERRAL, relation.referralId()));
    }

    private void await(Seen seen) {
        long start = System.nanoTime();
        long count = signal.count();
        while (relations.appliedVersion(seen.referralId()) < seen.version()) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw pending();
            }
            pause(count);
            count = signal.count();
        }
    }

    private void pause(long count) {
        try {
            signal.awaitAfter(count, LOOK_AGAIN);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw pending();
        }
    }

    private static ProblemException pending() {
        return Problems.unavailable(
                "Who may see this person is not certain at this moment. Ask again in a second;"
                        + " the duty desk can help at any time.",
                RETRY_AFTER,
                "access-pending");
    }
}
