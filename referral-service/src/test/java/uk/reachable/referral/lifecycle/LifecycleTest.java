package uk.reachable.referral.lifecycle;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.codes.DeclineReason;
import uk.reachable.referral.lifecycle.Decision.Applied;
import uk.reachable.referral.lifecycle.Decision.NothingToDo;
import uk.reachable.referral.lifecycle.Decision.Refusal;
import uk.reachable.referral.lifecycle.Decision.Refused;
import uk.reachable.referral.lifecycle.EndedOffers.Outcome;
import uk.reachable.referral.lifecycle.Referral.Accepted;
import uk.reachable.referral.lifecycle.Referral.Offered;
import uk.reachable.referral.lifecycle.Referral.Raised;
import uk.reachable.referral.lifecycle.Referral.Unplaced;
import uk.reachable.referral.lifecycle.ReferralCommand.AcceptOffer;
import uk.reachable.referral.lifecycle.ReferralCommand.DeclineOffer;
import uk.reachable.referral.lifecycle.ReferralCommand.LapseOffer;
import uk.reachable.referral.lifecycle.ReferralCommand.MakeOffer;
import uk.reachable.referral.lifecycle.ReferralCommand.ReportNoneLeft;
import uk.reachable.referral.lifecycle.ReferralEvent.OfferDeclined;
import uk.reachable.referral.lifecycle.ReferralEvent.OfferLapsed;
import uk.reachable.referral.lifecycle.ReferralEvent.OfferNotMade;
import uk.reachable.referral.lifecycle.ReferralEvent.PlaceRequested;
import uk.reachable.referral.lifecycle.ReferralEvent.ReferralRaised;
import uk.reachable.referral.lifecycle.ReferralEvent.ReferralUnplaced;

import static org.assertj.core.api.Assertions.assertThat;

class LifecycleTest {

    private static final Instant IN_TIME = Samples.NOON.plus(Duration.ofMinutes(5));
    private static final Instant TOO_LATE = Samples.OFFER.window().respondBy();

    @Test
    void aNewReferralAsksForAPlaceAtOnce() {
        Raised first = SearchTransitions.raise(Samples.facts("referral-1"), "offer-1");
        Applied raised = SearchTransitions.announce(first, Samples.NOON);
        assertThat(raised.referral().version()).isEqualTo(1);
        assertThat(raised.events())
                .containsExactly(
                        new ReferralRaised(Samples.NOON), new PlaceRequested("offer-1", List.of(), Samples.NOON));
    }

    @Test
    void untilAProviderAcceptsAndAfterItsSupportTheReferringOrganisationIsResponsible() {
        assertThat(Samples.everyState())
                .filteredOn(state -> !(state instanceof Accepted))
                .extracting(Referral::responsibleOrganisation)
                .containsOnly("west-midlands-vru");
    }

    @Test
    void whoAcceptsIsResponsible() {
        Decision decision = Lifecycle.decide(Samples.offered(), new AcceptOffer("redthread", IN_TIME));
        assertThat(decision.referral().responsibleOrganisation()).isEqualTo("redthread");
    }

    @Test
    void aDeclinedReferralIsNotOfferedToTheSameProviderAgain() {
        Decision decision = decline("redthread", Samples.offered());
        assertThat(((Applied) decision).events())
                .containsExactly(
                        new OfferDeclined(Samples.OFFER, DeclineReason.NO_CAPACITY, IN_TIME),
                        new PlaceRequested("offer-3", List.of("st-giles", "redthread"), IN_TIME));
    }

    @Test
    void aLapsedOfferIsNotMadeToTheSameProviderAgain() {
        Decision decision =
                Lifecycle.decide(Samples.offered(), new LapseOffer(Samples.SOUGHT, Onward.atOnce("offer-3"), TOO_LATE));
        assertThat(((Applied) decision).events())
                .containsExactly(
                        new OfferLapsed(Samples.OFFER, TOO_LATE),
                        new PlaceRequested("offer-3", List.of("st-giles", "redthread"), TOO_LATE));
    }

    @Test
    void anOfferDoesNotLapseBeforeItsClockHasRunOut() {
        Instant justBefore = TOO_LATE.minusMillis(1);
        Decision decision = Lifecycle.decide(
                Samples.offered(), new LapseOffer(Samples.SOUGHT, Onward.atOnce("offer-3"), justBefore));
        assertThat(decision).isInstanceOf(NothingToDo.class);
    }

    @Test
    void anAnswerAfterTheClockStillCountsWhileTheLapseIsNotDecided() {
        Decision decision = Lifecycle.decide(Samples.offered(), new AcceptOffer("redthread", TOO_LATE));
        assertThat(decision.referral()).isInstanceOf(Accepted.class);
    }

    @Test
    void acceptingTwiceChangesNothingMore() {
        Decision decision = Lifecycle.decide(Samples.accepted(), new AcceptOffer("redthread", IN_TIME));
        assertThat(decision).isEqualTo(new NothingToDo(Samples.accepted()));
    }

    @Test
    void decliningTwiceChangesNothingMore() {
        Decision decision = decline("st-giles", Samples.offered());
        assertThat(decision).isEqualTo(new NothingToDo(Samples.offered()));
    }

    @Test
    void whoDeclinedCannotAcceptAfterwards() {
        Decision decision = Lifecycle.decide(Samples.offered(), new AcceptOffer("st-giles", IN_TIME));
        assertThat(decision).isEqualTo(new Refused(Samples.offered(), Refusal.ALREADY_DECLINED));
    }

    @Test
    void whoAcceptedCannotDeclineAfterwards() {
        Decision decision = decline("redthread", Samples.accepted());
        assertThat(decision).isEqualTo(new Refused(Samples.accepted(), Refusal.ALREADY_ACCEPTED));
    }

    @Test
    void whoLetTheClockRunOutCannotAcceptAfterwards() {
        Raised lapsed = new Raised(
                Samples.facts("referral-1"), 6, EndedOffers.NONE.plus(Samples.OFFER, Outcome.LAPSED), "offer-3");
        Decision decision = Lifecycle.decide(lapsed, new AcceptOffer("redthread", IN_TIME));
        assertThat(decision).isEqualTo(new Refused(lapsed, Refusal.CLOCK_RAN_OUT));
    }

    @Test
    void whoHandedOverCannotAcceptAgain() {
        Accepted passedOn = Samples.accepted().passedTo("handover-1", Samples.ST_GILES, null, IN_TIME);
        Decision decision = Lifecycle.decide(passedOn, new AcceptOffer("redthread", IN_TIME));
        assertThat(decision).isEqualTo(new Refused(passedOn, Refusal.HANDED_OVER));
    }

    @Test
    void aPlaceThatIsNotWantedIsGivenBack() {
        MakeOffer late = new MakeOffer("offer-0", Samples.ST_GILES, Samples.window(IN_TIME));
        Decision decision = Lifecycle.decide(Samples.accepted(), late);
        assertThat(((Applied) decision).events())
                .containsExactly(new OfferNotMade("offer-0", Samples.ST_GILES, IN_TIME));
    }

    @Test
    void aPlaceThatWasOfferedAlreadyIsNotOfferedTwice() {
        MakeOffer again = new MakeOffer(Samples.SOUGHT, Samples.REDTHREAD, Samples.window(IN_TIME));
        assertThat(Lifecycle.decide(Samples.offered(), again)).isInstanceOf(NothingToDo.class);
        assertThat(Lifecycle.decide(Samples.accepted(), again)).isInstanceOf(NothingToDo.class);
    }

    @Test
    void aPlaceWithAProviderThatDeclinedIsGivenBackAndTheDutyOfficerIsAsked() {
        MakeOffer excluded = new MakeOffer(Samples.SOUGHT, Samples.ST_GILES, Samples.window(IN_TIME));
        Decision decision = Lifecycle.decide(Samples.raised(), excluded);
        assertThat(((Applied) decision).events())
                .containsExactly(
                        new OfferNotMade(Samples.SOUGHT, Samples.ST_GILES, IN_TIME),
                        new ReferralUnplaced(Samples.SOUGHT, IN_TIME.plus(Duration.ofMinutes(60)), IN_TIME));
    }

    @Test
    void withNobodyLeftTheDutyOfficerHasAnHour() {
        Decision decision = Lifecycle.decide(Samples.raised(), new ReportNoneLeft(Samples.SOUGHT, IN_TIME));
        assertThat(((Unplaced) decision.referral()).dutyDueBy()).isEqualTo(IN_TIME.plus(Duration.ofMinutes(60)));
    }

    @Test
    void aWaitingReferralIsOfferedWhenAPlaceComesFree() {
        MakeOffer freed = new MakeOffer(Samples.SOUGHT, Samples.REDTHREAD, Samples.window(IN_TIME));
        Decision decision = Lifecycle.decide(Samples.waiting(), freed);
        assertThat(((Offered) decision.referral()).offer().place()).isEqualTo(Samples.REDTHREAD);
    }

    private static Decision decline(String organisation, Referral referral) {
        return Lifecycle.decide(
                referral, new DeclineOffer(organisation, DeclineReason.NO_CAPACITY, Onward.atOnce("offer-3"), IN_TIME));
    }
}
