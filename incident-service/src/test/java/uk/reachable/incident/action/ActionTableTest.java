package uk.reachable.incident.action;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.reachable.incident.action.Action.Done;
import uk.reachable.incident.action.Action.Dropped;
import uk.reachable.incident.action.Action.Open;
import uk.reachable.incident.action.Action.Overdue;
import uk.reachable.incident.action.ActionCommand.CompleteAction;
import uk.reachable.incident.action.ActionCommand.DropAction;
import uk.reachable.incident.action.ActionCommand.RemindOwner;
import uk.reachable.incident.action.ActionCommand.ReportActionOverdue;
import uk.reachable.incident.action.ActionLifecycle.Outcome.Moved;
import uk.reachable.incident.action.ActionLifecycle.Outcome.NothingToDo;
import uk.reachable.incident.action.ActionLifecycle.Outcome.Refused;
import uk.reachable.incident.purpose.Purpose;
import uk.reachable.platform.testkit.diagram.StateDiagram;

import static org.assertj.core.api.Assertions.assertThat;

class ActionTableTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Instant DUE = NOON.plus(Duration.ofDays(3));
    private static final Instant REMIND = NOON.plus(Duration.ofDays(2));
    private static final ActionFacts FACTS = new ActionFacts(
            "action-1",
            "meeting-1",
            "incident-1",
            Purpose.ADDRESS_TRAUMA,
            "birmingham-city-council",
            DUE,
            "duty.officer",
            NOON);

    private static final List<Action> STATES = List.of(
            new Open(FACTS, REMIND),
            new Overdue(FACTS),
            new Done(FACTS, "duty.officer", DUE),
            new Dropped(FACTS, "duty.officer", DUE));

    private static final List<ActionCommand> COMMANDS = List.of(
            new RemindOwner(REMIND),
            new ReportActionOverdue(DUE),
            new CompleteAction("duty.officer", DUE),
            new DropAction("duty.officer", DUE));

    @Test
    void everyStateAndCommandMoveAsTheDiagramInTheReadmeDraws() {
        Set<String> moves = new TreeSet<>();
        moves.add("[*] --> %s: AssignAction"
                .formatted(ActionLifecycle.assign(FACTS, REMIND).getClass().getSimpleName()));
        for (Action state : STATES) {
            for (ActionCommand command : COMMANDS) {
                if (ActionLifecycle.decide(state, command) instanceof Moved(Action after)) {
                    moves.add(StateDiagram.arrow(state.getClass(), after.getClass(), command.getClass()));
                }
            }
        }
        assertThat(moves).isEqualTo(StateDiagram.below("Action"));
    }

    @Test
    void theTableAboveTriesEveryStateAndEveryCommand() {
        assertThat(kinds(STATES)).isEqualTo(kindsPermittedBy(Action.class));
        assertThat(kinds(COMMANDS)).isEqualTo(kindsPermittedBy(ActionCommand.class));
    }

    @Test
    void theOwnerIsRemindedOnceAndNotBeforeItsTime() {
        Open open = new Open(FACTS, REMIND);
        assertThat(ActionLifecycle.decide(open, new RemindOwner(REMIND.minusMillis(1))))
                .isEqualTo(new NothingToDo());
        Action reminded = ((Moved) ActionLifecycle.decide(open, new RemindOwner(REMIND))).after();
        assertThat(ActionLifecycle.decide(reminded, new RemindOwner(DUE))).isEqualTo(new NothingToDo());
    }

    @Test
    void anActionIsNotOverdueBeforeItsTime() {
        assertThat(ActionLifecycle.decide(new Open(FACTS, null), new ReportActionOverdue(DUE.minusMillis(1))))
                .isEqualTo(new NothingToDo());
    }

    @Test
    void whatIsDoneIsNotDroppedAndWhatWasDroppedIsNotDone() {
        assertThat(ActionLifecycle.decide(new Done(FACTS, "a", DUE), new DropAction("b", DUE)))
                .isInstanceOf(Refused.class);
        assertThat(ActionLifecycle.decide(new Dropped(FACTS, "a", DUE), new CompleteAction("b", DUE)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void sayingTwiceThatItIsDoneChangesNothingMore() {
        assertThat(ActionLifecycle.decide(new Done(FACTS, "a", DUE), new CompleteAction("b", DUE)))
                .isEqualTo(new NothingToDo());
        assertThat(ActionLifecycle.decide(new Dropped(FACTS, "a", DUE), new DropAction("b", DUE)))
                .isEqualTo(new NothingToDo());
    }

    private static Set<Class<?>> kinds(List<?> samples) {
        return samples.stream().map(Object::getClass).collect(Collectors.toSet());
    }

    private static Set<Class<?>> kindsPermittedBy(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .flatMap(kind -> kind.isRecord() ? Stream.of(kind) : kindsPermittedBy(kind).stream())
                .collect(Collectors.toSet());
    }
}
