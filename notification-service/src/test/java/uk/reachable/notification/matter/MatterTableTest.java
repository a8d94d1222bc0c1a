package uk.reachable.notification.matter;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.reachable.notification.matter.Matter.Acknowledged;
import uk.reachable.notification.matter.Matter.Facts;
import uk.reachable.notification.matter.Matter.Open;
import uk.reachable.notification.matter.Matter.Over;
import uk.reachable.notification.matter.MatterCommand.Acknowledge;
import uk.reachable.notification.matter.MatterCommand.End;
import uk.reachable.notification.matter.MatterCommand.Hold;
import uk.reachable.notification.matter.MatterCommand.MoveClock;
import uk.reachable.notification.matter.MatterCommand.Resume;
import uk.reachable.notification.matter.MatterCommand.TellNext;
import uk.reachable.platform.testkit.diagram.StateDiagram;

import static org.assertj.core.api.Assertions.assertThat;

class MatterTableTest {

    private static final Instant OPENED = Instant.parse("2026-11-20T19:40:00Z");
    private static final Instant RESPOND_BY = OPENED.plus(Duration.ofHours(2));
    private static final Facts FACTS = new Facts("OFFER/o", "WM-2026-0042", "r", OPENED, RESPOND_BY);
    private static final Open OPEN = new Open(FACTS, Ladder.BEGUN);
    private static final Instant SAID = OPENED.plus(Duration.ofMinutes(5));
    private static final Acknowledged ACKNOWLEDGED = (Acknowledged)
            MatterLifecycle.after(OPEN, new Acknowledge("somebody", SAID)).orElseThrow();

    private static final List<Matter> STATES = List.of(OPEN, ACKNOWLEDGED, new Over(FACTS, SAID));
    private static final List<MatterCommand> COMMANDS = List.of(
            new Acknowledge("somebody.else", SAID),
            new Resume(),
            new TellNext(),
            new MoveClock(RESPOND_BY.plusSeconds(60)),
            new Hold(RESPOND_BY),
            new End(SAID));

    @Test
    void everyStateAndCommandMoveAsTheDiagramInTheReadmeDraws() {
        Set<String> moves = new TreeSet<>(Set.of("[*] --> Open: OpenMatter"));
        for (Matter state : STATES) {
            for (MatterCommand command : COMMANDS) {
                MatterLifecycle.after(state, command)
                        .ifPresent(after ->
                                moves.add(StateDiagram.arrow(state.getClass(), after.getClass(), command.getClass())));
            }
        }
        assertThat(moves).isEqualTo(StateDiagram.below("A matter: who is on it"));
    }

    @Test
    void theTableAboveTriesEveryStateAndEveryCommand() {
        assertThat(kinds(STATES)).isEqualTo(Set.of(Matter.class.getPermittedSubclasses()));
        assertThat(kinds(COMMANDS)).isEqualTo(Set.of(MatterCommand.class.getPermittedSubclasses()));
    }

    @Test
    void anAcknowledgedMatterTellsNobodyFurtherBeforeItsTimeIsUp() {
        assertThat(MatterLifecycle.nextAt(ACKNOWLEDGED)).isEqualTo(SAID.plus(Duration.ofMinutes(10)));
        assertThat(MatterLifecycle.after(ACKNOWLEDGED, new TellNext())).isEmpty();
    }

    @Test
    void withoutAnAnswerInThatTimeTheLadderGoesOnFromWhereItStood() {
        assertThat(MatterLifecycle.after(ACKNOWLEDGED, new Resume())).contains(OPEN);
    }

    @Test
    void aSecondPersonChangesNothing() {
        assertThat(MatterLifecycle.after(ACKNOWLEDGED, new Acknowledge("somebody.else", SAID)))
                .isEmpty();
    }

    @Test
    void whileItsClockStandsStillNobodyFurtherIsTold() {
        Matter held = MatterLifecycle.after(OPEN, new Hold(RESPOND_BY)).orElseThrow();
        assertThat(MatterLifecycle.nextAt(held)).isEqualTo(RESPOND_BY);

        Instant later = RESPOND_BY.plus(Duration.ofHours(1));
        Matter running = MatterLifecycle.after(held, new MoveClock(later)).orElseThrow();
        assertThat(MatterLifecycle.nextAt(running)).isEqualTo(OPENED.plus(Duration.ofMinutes(10)));
    }

    private static Set<Class<?>> kinds(List<?> samples) {
        return samples.stream().map(Object::getClass).collect(Collectors.toSet());
    }
}
