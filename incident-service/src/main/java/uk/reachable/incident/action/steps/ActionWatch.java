package uk.reachable.incident.action.steps;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.incident.action.Action;
import uk.reachable.incident.action.ActionCommand.RemindOwner;
import uk.reachable.incident.action.ActionCommand.ReportActionOverdue;
import uk.reachable.incident.action.Actions;
import uk.reachable.incident.convening.steps.LockedMeeting;
import uk.reachable.incident.convening.steps.MeetingLocks;

/**
 * Reminds owners before their time, and tells them and the desk once when it has passed; the clock is in the row.
 *
 * <p>No {@code Deadline}: that is told once and waits for whoever holds the incident. This one holds the meeting that
 * the action is of, shows the board, and passes over a meeting that somebody works on, whose step decides.
 */
@Component
class ActionWatch {

    private static final Logger LOG = LoggerFactory.getLogger(ActionWatch.class);
    private static final int BATCH = 100;

    private final Actions actions;
    private final ActionSteps steps;
    private final MeetingLocks locks;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ActionWatch(Actions actions, ActionSteps steps, MeetingLocks locks, TransactionTemplate transaction, Clock clock) {
        this.actions = actions;
        this.steps = steps;
        this.locks = locks;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 500)
    void watch() {
        actions.due(clock.instant(), BATCH).forEach(this::watchWithoutStoppingTheOthers);
    }

    private void watchWithoutStoppingTheOthers(Action due) {
        try {
            transaction.executeWithoutResult(_ -> locks.lockIfFree(due.facts().meetingId())
                    .ifPresent(locked -> tell(locked, due.facts().id())));
        } catch (RuntimeException failed) {
            LOG.error(
                    "the owner of action {} for incident {} could not be told",
                    due.facts().id(),
                    due.facts().incidentId(),
                    failed);
        }
    }

    /** As it stands now that its meeting is held: whoever was here first has moved it on. */
    private void tell(LockedMeeting locked, String actionId) {
        Instant now = clock.instant();
        actions.find(actionId).ifPresent(action -> {
            boolean tooLate = !action.facts().dueBy().isAfter(now);
            steps.move(locked, action, tooLate ? new ReportActionOverdue(now) : new RemindOwner(now), now);
        });
    }
}
