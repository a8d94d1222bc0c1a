package uk.reachable.referral.journey;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.codes.JourneyLeg;
import uk.reachable.contracts.codes.LegSide;
import uk.reachable.platform.testkit.diagram.StateDiagram;
import uk.reachable.referral.journey.JourneyCommand.ConfirmLeg;
import uk.reachable.referral.journey.JourneyCommand.ReportLegMissed;
import uk.reachable.referral.journey.JourneyCommand.StopJourney;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.contracts.codes.JourneyLeg.RETURN;
import static uk.reachable.referral.journey.JourneySamples.DUE;
import static uk.reachable.referral.journey.JourneySamples.NOON;
import static uk.reachable.referral.journey.JourneySamples.said;

class LegTableTest {

    private static final List<Leg> STATES = List.of(
            new Leg.Awaited(JourneySamples.plan(RETURN)),
            JourneySamples.half(RETURN),
            JourneySamples.missed(RETURN),
            JourneySamples.halfMissed(RETURN),
            JourneySamples.confirmed(RETURN));

    private static final List<JourneyCommand> COMMANDS = List.of(
            confirm(LegSide.HANDING_OVER),
            confirm(LegSide.RECEIVING),
            new ReportLegMissed("RETURN-first", DUE),
            new ReportLegMissed("RETURN-first", DUE.minusMillis(1)),
            JourneySamples.planned("second", DUE.plus(Duration.ofHours(1))),
            new StopJourney(NOON));

    @Test
    void everyStateAndCommandMoveAsTheDiagramInTheReadmeDraws() {
        Set<String> moves = new TreeSet<>();
        moves.add("[*] --> %s: PlanJourney"
                .formatted(
                        JourneySamples.underway().legs().getFirst().getClass().getSimpleName()));
        for (Leg state : STATES) {
            for (JourneyCommand command : COMMANDS) {
                Leg after = LegTable.after(state, command);
                if (!after.equals(state)) {
                    moves.add(StateDiagram.arrow(state.getClass(), after.getClass(), command.getClass()));
                }
            }
        }
        assertThat(moves).isEqualTo(StateDiagram.below("Leg"));
    }

    @Test
    void theTableAboveTriesEveryStateAndEveryCommand() {
        assertThat(kinds(STATES)).isEqualTo(Set.of(Leg.class.getPermittedSubclasses()));
        assertThat(kinds(COMMANDS)).isEqualTo(Set.of(JourneyCommand.class.getPermittedSubclasses()));
    }

    @Test
    void aLegIsDoneOnlyWhenBothSidesHaveConfirmedIt() {
        Leg half = LegTable.after(new Leg.Awaited(JourneySamples.plan(RETURN)), confirm(LegSide.RECEIVING));
        assertThat(half).isInstanceOf(Leg.HalfConfirmed.class);
        assertThat(LegTable.after(half, confirm(LegSide.HANDING_OVER))).isInstanceOf(Leg.Confirmed.class);
    }

    @Test
    void oneSideCannotConfirmForBoth() {
        for (Leg state : STATES) {
            Leg once = LegTable.after(state, confirm(LegSide.RECEIVING));
            assertThat(LegTable.after(once, confirm(LegSide.RECEIVING))).isEqualTo(once);
        }
    }

    @Test
    void aLegIsNotMissedBeforeItsTime() {
        Leg awaited = new Leg.Awaited(JourneySamples.plan(RETURN));
        assertThat(LegTable.after(awaited, new ReportLegMissed("RETURN-first", DUE.minusMillis(1))))
                .isEqualTo(awaited);
    }

    @Test
    void whatIsConfirmedStaysWhenTheJourneyIsPlannedAnew() {
        var again = JourneySamples.planned("second", DUE.plus(Duration.ofHours(1)));
        Leg leg = LegTable.after(JourneySamples.halfMissed(RETURN), again);
        assertThat(leg.confirmations()).containsExactly(said(LegSide.RECEIVING));
        assertThat(leg.plan().dueBy()).isEqualTo(DUE.plus(Duration.ofHours(1)));
        assertThat(LegTable.after(JourneySamples.confirmed(RETURN), again)).isEqualTo(JourneySamples.confirmed(RETURN));
    }

    @Test
    void theWorkerReceivesAtTheCollectionAndHandsOverAtHome() {
        assertThat(Arrays.stream(JourneyLeg.values())
                        .map(kind -> JourneySamples.plan(kind).sideOfTheHolder()))
                .containsExactly(LegSide.RECEIVING, LegSide.HANDING_OVER, LegSide.HANDING_OVER);
        assertThat(JourneyLeg.values())
                .allSatisfy(kind -> assertThat(JourneySamples.plan(kind).sideOfTheOther())
                        .isNotEqualTo(JourneySamples.plan(kind).sideOfTheHolder()));
    }

    private static ConfirmLeg confirm(LegSide side) {
        return new ConfirmLeg(RETURN, said(side), NOON);
    }

    private static Set<Class<?>> kinds(List<?> samples) {
        return samples.stream().map(Object::getClass).collect(Collectors.toSet());
    }
}
