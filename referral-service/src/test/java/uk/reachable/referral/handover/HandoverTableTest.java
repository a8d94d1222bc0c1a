package uk.reachable.referral.handover;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.codes.HandoverReason;
import uk.reachable.platform.testkit.diagram.StateDiagram;
import uk.reachable.referral.handover.Handover.Accepted;
import uk.reachable.referral.handover.Handover.Lapsed;
import uk.reachable.referral.handover.Handover.NotPossible;
import uk.reachable.referral.handover.Handover.Offered;
import uk.reachable.referral.handover.Handover.Proposed;
import uk.reachable.referral.handover.HandoverCommand.AcceptHandover;
import uk.reachable.referral.handover.HandoverCommand.LapseHandover;
import uk.reachable.referral.handover.HandoverCommand.OfferHandover;
import uk.reachable.referral.handover.HandoverCommand.RefuseHandover;
import uk.reachable.referral.handover.HandoverCommand.ReportNoPlace;
import uk.reachable.referral.handover.HandoverDecision.Applied;
import uk.reachable.referral.handover.HandoverDecision.NothingToDo;
import uk.reachable.referral.handover.HandoverDecision.Refusal;
import uk.reachable.referral.handover.HandoverDecision.Refused;
import uk.reachable.referral.lifecycle.Referral;
import uk.reachable.referral.lifecycle.Samples;

import static org.assertj.core.api.Assertions.assertThat;

class HandoverTableTest {

    private static final Instant DUE = Samples.window(Samples.NOON).respondBy();
    private static final HandoverFacts FACTS = new HandoverFacts(
            "handover-1", "referral-1", "redthread", Samples.ST_GILES, HandoverReason.STEP_DOWN, Samples.NOON);

    private static final List<Handover> STATES = List.of(
            new Proposed(FACTS),
            new Offered(FACTS, Samples.window(Samples.NOON)),
            new Accepted(FACTS, DUE),
            new Handover.Refused(FACTS, DUE),
            new Lapsed(FACTS, DUE),
            new NotPossible(FACTS, DUE));

    private static final List<HandoverCommand> COMMANDS = List.of(
            new OfferHandover(Samples.window(DUE)),
            new ReportNoPlace(DUE),
            new AcceptHandover(DUE),
            new RefuseHandover(DUE),
            new LapseHandover(DUE));

    @Test
    void everyStateAndCommandMoveAsTheDiagramInTheReadmeDraws() {
        Set<String> drawn = StateDiagram.below("Handover");
        assertThat(movesOfEveryStateAndCommand()).isEqualTo(drawn);
    }

    @Test
    void theTableAboveTriesEveryStateAndEveryCommand() {
        assertThat(kinds(STATES)).isEqualTo(kindsPermittedBy(Handover.class));
        assertThat(kinds(COMMANDS)).isEqualTo(kindsPermittedBy(HandoverCommand.class));
    }

    @Test
    void everyStepKeepsExactlyOneResponsibleOrganisationAndOnlyAcceptanceMovesIt() {
        for (Handover state : STATES) {
            for (HandoverCommand command : COMMANDS) {
                if (decide(state, command) instanceof Applied(var referral, var after, var events)) {
                    boolean moved = state instanceof Offered && after instanceof Accepted;
                    assertThat(referral.responsibleOrganisation()).isEqualTo(moved ? "st-giles" : "redthread");
                    assertThat(referral.version()).isEqualTo(Samples.accepted().version() + 1);
                    assertThat(events).hasSize(1);
                }
            }
        }
    }

    @Test
    void aHandoverCannotBeAnsweredBeforeAPlaceIsHeld() {
        assertThat(decide(new Proposed(FACTS), new AcceptHandover(DUE))).isEqualTo(new Refused(Refusal.NO_PLACE_YET));
        assertThat(decide(new Proposed(FACTS), new RefuseHandover(DUE))).isEqualTo(new Refused(Refusal.NO_PLACE_YET));
    }

    @Test
    void answeringTwiceTheSameChangesNothingMore() {
        assertThat(decide(new Accepted(FACTS, DUE), new AcceptHandover(DUE))).isInstanceOf(NothingToDo.class);
        assertThat(decide(new Handover.Refused(FACTS, DUE), new RefuseHandover(DUE)))
                .isInstanceOf(NothingToDo.class);
    }

    @Test
    void aLapsedHandoverCannotBeAccepted() {
        assertThat(decide(new Lapsed(FACTS, DUE), new AcceptHandover(DUE))).isEqualTo(new Refused(Refusal.ENDED));
    }

    @Test
    void aHandoverDoesNotLapseBeforeItsClockHasRunOut() {
        Handover offered = new Offered(FACTS, Samples.window(Samples.NOON));
        assertThat(decide(offered, new LapseHandover(DUE.minusMillis(1)))).isInstanceOf(NothingToDo.class);
    }

    @Test
    void onlyAnAcceptedReferralCanBeHandedOver() {
        assertThat(HandoverLifecycle.propose(Samples.offered(), FACTS, false))
                .isEqualTo(new Refused(Refusal.REFERRAL_NOT_ACCEPTED));
    }

    @Test
    void thereIsOneOpenHandoverAtATime() {
        assertThat(HandoverLifecycle.propose(Samples.accepted(), FACTS, true))
                .isEqualTo(new Refused(Refusal.ANOTHER_IS_OPEN));
    }

    @Test
    void nobodyHandsOverToTheirOwnOrganisation() {
        HandoverFacts toSelf = new HandoverFacts(
                "handover-1", "referral-1", "redthread", Samples.REDTHREAD, HandoverReason.OTHER, Samples.NOON);
        assertThat(HandoverLifecycle.propose(Samples.accepted(), toSelf, false))
                .isEqualTo(new Refused(Refusal.OWN_ORGANISATION));
    }

    private static Set<String> movesOfEveryStateAndCommand() {
        Set<String> moves = new TreeSet<>();
        if (HandoverLifecycle.propose(Samples.accepted(), FACTS, false) instanceof Applied first) {
            moves.add("[*] --> %s: ProposeHandover"
                    .formatted(first.handover().getClass().getSimpleName()));
        }
        for (Handover state : STATES) {
            for (HandoverCommand command : COMMANDS) {
                if (decide(state, command) instanceof Applied applied) {
                    moves.add(StateDiagram.arrow(
                            state.getClass(), applied.handover().getClass(), command.getClass()));
                }
            }
        }
        return moves;
    }

    private static HandoverDecision decide(Handover handover, HandoverCommand command) {
        Referral.Accepted referral = Samples.accepted();
        return HandoverLifecycle.decide(referral, handover, command);
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
