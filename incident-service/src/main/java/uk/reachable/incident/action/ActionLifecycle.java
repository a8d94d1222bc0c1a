package uk.reachable.incident.action;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.action.Action.Done;
import uk.reachable.incident.action.Action.Dropped;
import uk.reachable.incident.action.Action.Open;
import uk.reachable.incident.action.Action.Overdue;
import uk.reachable.incident.action.Action.Pending;
import uk.reachable.incident.action.ActionCommand.CompleteAction;
import uk.reachable.incident.action.ActionCommand.DropAction;
import uk.reachable.incident.action.ActionCommand.RemindOwner;
import uk.reachable.incident.action.ActionCommand.ReportActionOverdue;

/** The one table of transitions of an action: pure, and drawn in this service's README. */
public final class ActionLifecycle {

    private ActionLifecycle() {}

    private record Step(Action action, ActionCommand command) {}

    /** What a command to an action comes to. */
    public sealed interface Outcome {

        /** It stands like this from now on. */
        record Moved(Action after) implements Outcome {}

        /** It is as it ought to be. */
        record NothingToDo() implements Outcome {}

        /** Not in this state; what can be done instead. */
        record Refused(String remedy) implements Outcome {}
    }

    public static Open assign(ActionFacts facts, @Nullable Instant remindAt) {
        return new Open(facts, remindAt);
    }

    public static Outcome decide(Action action, ActionCommand command) {
        return switch (new Step(action, command)) {
            case Step(Open a, RemindOwner c)
            when hasCome(a.remindAt(), c.at()) -> new Outcome.Moved(new Open(a.facts(), null));
            case Step(Action _, RemindOwner _) -> new Outcome.NothingToDo();

            case Step(Open a, ReportActionOverdue c)
            when hasCome(a.facts().dueBy(), c.at()) -> new Outcome.Moved(new Overdue(a.facts()));
            case Step(Action _, ReportActionOverdue _) -> new Outcome.NothingToDo();

            case Step(Pending a, CompleteAction c) -> new Outcome.Moved(new Done(a.facts(), c.by(), c.at()));
            case Step(Done _, CompleteAction _) -> new Outcome.NothingToDo();
            case Step(Dropped _, CompleteAction _) ->
                new Outcome.Refused("This action was dropped. Ask the duty desk whether it is to be done after all.");

            case Step(Pending a, DropAction c) -> new Outcome.Moved(new Dropped(a.facts(), c.by(), c.at()));
            case Step(Dropped _, DropAction _) -> new Outcome.NothingToDo();
            case Step(Done _, DropAction _) -> new Outcome.Refused("This action is done. There is nothing to drop.");
        };
    }

    private static boolean hasCome(@Nullable Instant time, Instant now) {
        return time != null && !time.isAfter(now);
    }
}
