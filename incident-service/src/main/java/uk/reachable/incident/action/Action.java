package uk.reachable.incident.action;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an organisation was asked to do; each state has exactly what is true in it. */
public sealed interface Action {

    ActionFacts facts();

    ActionStatus status();

    /** It is to be done. */
    sealed interface Pending extends Action {}

    /**
     * There is time.
     *
     * @param remindAt when its owner is reminded; null when they were, or the time is too short for it
     */
    record Open(ActionFacts facts, @Nullable Instant remindAt) implements Pending {
        @Override
        public ActionStatus status() {
            return ActionStatus.OPEN;
        }
    }

    /** It was not done in time, and its owner and the desk know. */
    record Overdue(ActionFacts facts) implements Pending {
        @Override
        public ActionStatus status() {
            return ActionStatus.OVERDUE;
        }
    }

    /** It is done. */
    record Done(ActionFacts facts, String by, Instant at) implements Action {
        @Override
        public ActionStatus status() {
            return ActionStatus.DONE;
        }
    }

    /** It is no longer needed, for a reason. */
    record Dropped(ActionFacts facts, String by, Instant at) implements Action {
        @Override
        public ActionStatus status() {
            return ActionStatus.DROPPED;
        }
    }
}
