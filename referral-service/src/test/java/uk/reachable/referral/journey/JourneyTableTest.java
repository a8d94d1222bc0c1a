package uk.reachable.referral.journey;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.codes.LegSide;
import uk.reachable.platform.testkit.diagram.StateDiagram;
import uk.reachable.referral.journey.Journey.Arrived;
import uk.reachable.referral.journey.Journey.Stopped;
import uk.reachable.referral.journey.Journey.Underway;
import uk.reachable.referral.journey.JourneyCommand.ConfirmLeg;
import uk.reachable.referral.journey.JourneyCommand.ReportLegMissed;
import uk.reachable.referral.journey.JourneyCommand.StopJourney;
import uk.reachable.referral.journey.JourneyDecision.Applied;
import uk.reachable.referral.journey.JourneyDecision.NothingToDo;
import uk.reachable.referral.journey.JourneyDecision.Refusal;
import uk.reachable.referral.journey.JourneyDecision.Refused;
import uk.reachable.referral.journey.JourneyEvent.LegMissed;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.contracts.codes.JourneyLeg.COLLECTION;
import static uk.reachable.contracts.codes.JourneyLeg.EXIT_PLAN;
import static uk.reachable.contracts.codes.JourneyLeg.RETURN;
import static uk.reachable.referral.journey.JourneySamples.DUE;
import static uk.reachable.referral.journey.JourneySamples.FACTS;
import static uk.reachable.referral.journey.JourneySamples.NOON;
import static uk.reachable.referral.journey.JourneySamples.confirmed;
import static uk.reachable.referral.journey.JourneySamples.half;
import static uk.reachable.referral.journey.JourneySamples.said;

class JourneyTableTest {

    private static final Underway NEARLY_THERE =
            new Underway(FACTS, List.of(confirmed(COLLECTION), half(RETURN), confirmed(EXIT_PLAN)));

    private static final List<Journey> STATES = List.of(
            JourneySamples.underway(),
            NEARLY_THERE,
            new Arrived(FACTS, List.of(confirmed(COLLECTION), confirmed(RETURN), confirmed(EXIT_PLAN)), DUE),
            new Stopped(FACTS, JourneySamples.underway().legs(), DUE));

    private static final List<JourneyCommand> COMMANDS = List.of(
            JourneySamples.planned("second", DUE.plus(Duration.ofHours(1))),
            confirm(LegSide.HANDING_OVER),
            confirm(LegSide.RECEIVING),
            new ReportLegMissed("RETURN-first", DUE),
            new ReportLegMissed("of-a-plan-that-was-replaced", DUE),
            new StopJourney(NOON));

    @Test
    void everyStateAndCommandMoveAsTheDiagramInTheReadmeDraws() {
        Set<String> moves = new TreeSet<>();
        moves.add("[*] --> %s: PlanJourney"
                .formatted(JourneySamples.underway().getClass().getSimpleName()));
        for (Journey state : STATES) {
            for (JourneyCommand command : COMMANDS) {
                if (JourneyTable.decide(state, command) instanceof Applied applied) {
                    moves.add(StateDiagram.arrow(
                            state.getClass(), applied.journey().getClass(), command.getClass()));
                }
            }
        }
        assertThat(moves).isEqualTo(StateDiagram.below("Journey"));
    }

    @Test
    void theTableAboveTriesEveryStateAndEveryCommand() {
        assertThat(kinds(STATES)).isEqualTo(Set.of(Journey.class.getPermittedSubclasses()));
        assertThat(kinds(COMMANDS)).isEqualTo(Set.of(JourneyCommand.class.getPermittedSubclasses()));
    }

    @Test
    void whatIsToldMovesTheJourneyAndAStoppedOneTellsNothing() {
        for (Journey state : STATES) {
            for (JourneyCommand command : COMMANDS) {
                if (JourneyTable.decide(state, command) instanceof Applied(var after, var events)) {
                    assertThat(events).hasSize(after instanceof Stopped ? 0 : 1);
                    assertThat(after).isNotEqualTo(state);
                }
            }
        }
    }

    @Test
    void theLastConfirmationOfTheLastLegIsTheArrival() {
        assertThat(JourneyTable.decide(NEARLY_THERE, confirm(LegSide.HANDING_OVER)))
                .isInstanceOfSatisfying(
                        Applied.class, applied -> assertThat(applied.journey()).isInstanceOf(Arrived.class));
    }

    @Test
    void legsAreConfirmedInAnyOrder() {
        var confirmHome = new ConfirmLeg(EXIT_PLAN, said(LegSide.HANDING_OVER), NOON);
        assertThat(JourneyTable.decide(JourneySamples.underway(), confirmHome)).isInstanceOf(Applied.class);
    }

    @Test
    void aMissedLegAlarmsOnce() {
        var late = new ReportLegMissed("RETURN-first", DUE);
        Applied first = (Applied) JourneyTable.decide(JourneySamples.underway(), late);
        assertThat(first.events()).hasOnlyElementsOfType(LegMissed.class);
        assertThat(JourneyTable.decide(first.journey(), late)).isInstanceOf(NothingToDo.class);
    }

    @Test
    void aLegThatWasPlannedAnewIsNotMissedByItsOldTime() {
        var again = JourneySamples.planned("second", DUE.plus(Duration.ofHours(1)));
        Applied planned = (Applied) JourneyTable.decide(JourneySamples.underway(), again);
        assertThat(JourneyTable.decide(planned.journey(), new ReportLegMissed("RETURN-first", DUE)))
                .isInstanceOf(NothingToDo.class);
        assertThat(JourneyTable.decide(planned.journey(), new ReportLegMissed("RETURN-second", DUE)))
                .isInstanceOf(NothingToDo.class);
    }

    @Test
    void nothingIsConfirmedOfAJourneyWhoseSupportHasEnded() {
        assertThat(JourneyTable.decide(STATES.getLast(), confirm(LegSide.RECEIVING)))
                .isEqualTo(new Refused(Refusal.STOPPED));
    }

    private static ConfirmLeg confirm(LegSide side) {
        return new ConfirmLeg(RETURN, said(side), NOON);
    }

    private static Set<Class<?>> kinds(List<?> samples) {
        return samples.stream().map(Object::getClass).collect(Collectors.toSet());
    }
}
