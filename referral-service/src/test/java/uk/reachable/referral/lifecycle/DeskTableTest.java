package uk.reachable.referral.lifecycle;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.reachable.contracts.codes.DeclineReason;
import uk.reachable.contracts.codes.WithdrawalReason;
import uk.reachable.referral.lifecycle.Decision.Applied;
import uk.reachable.referral.lifecycle.Decision.NothingToDo;
import uk.reachable.referral.lifecycle.Decision.Refusal;
import uk.reachable.referral.lifecycle.Decision.Refused;
import uk.reachable.referral.lifecycle.EndedOffers.Outcome;
import uk.reachable.referral.lifecycle.Referral.Offered;
import uk.reachable.referral.lifecycle.ReferralCommand.AcceptOffer;
import uk.reachable.referral.lifecycle.ReferralCommand.AmendReferral;
import uk.reachable.referral.lifecycle.ReferralCommand.DeclineOffer;
import uk.reachable.referral.lifecycle.ReferralCommand.MakeOffer;
import uk.reachable.referral.lifecycle.ReferralCommand.ReopenReferral;
import uk.reachable.referral.lifecycle.ReferralCommand.WithdrawReferral;
import uk.reachable.referral.lifecycle.ReferralEvent.OfferNotMade;
import uk.reachable.referral.lifecycle.ReferralEvent.PlaceRequested;
import uk.reachable.referral.lifecycle.ReferralEvent.ReferralAmended;
import uk.reachable.referral.lifecycle.ReferralEvent.ReferralReopened;
import uk.reachable.referral.lifecycle.ReferralEvent.ReferralWithdrawn;

import static org.assertj.core.api.Assertions.assertThat;

class DeskTableTest {

    private static final Instant LATER = Samples.NOON.plus(Duration.ofMinutes(5));
    private static final WithdrawReferral WITHDRAW =
            new WithdrawReferral("west-midlands-vru", WithdrawalReason.PERSON_DECLINED, LATER);
    private static final ReferralFacts OTHER_FACTS = Samples.facts("as-known-now");
    private static final AmendReferral AMEND = new AmendReferral(OTHER_FACTS, Samples.window(LATER), "offer-3", LATER);

    @Test
    void aWithdrawnReferralReleasesTheRequestThatIsNotAnsweredYet() {
        assertThat(events(Samples.raised(), WITHDRAW)).containsExactly(withdrawn(Samples.SOUGHT));
        assertThat(events(Samples.waiting(), WITHDRAW)).containsExactly(withdrawn(Samples.SOUGHT));
    }

    @Test
    void aWithdrawnReferralReleasesThePlaceThatIsHeldForItsOffer() {
        assertThat(events(Samples.offered(), WITHDRAW)).containsExactly(withdrawn(Samples.OFFER.id()));
    }

    @Test
    void aReferralForWhichNothingIsSoughtIsWithdrawnWithoutAPlaceToRelease() {
        assertThat(events(Samples.unplaced(), WITHDRAW)).containsExactly(withdrawn(null));
    }

    @Test
    void whoHasTakenAPersonOnEndsTheSupportItself() {
        assertThat(Lifecycle.decide(Samples.accepted(), WITHDRAW))
                .isEqualTo(new Refused(Samples.accepted(), Refusal.TAKEN_ON));
    }

    @Test
    void withdrawingTwiceChangesNothingMore() {
        assertThat(Lifecycle.decide(Samples.withdrawn(), WITHDRAW)).isEqualTo(new NothingToDo(Samples.withdrawn()));
    }

    @Test
    void anOfferThatWasWithdrawnCannotBeAccepted() {
        assertThat(Lifecycle.decide(Samples.withdrawn(), new AcceptOffer("redthread", LATER)))
                .isEqualTo(new Refused(Samples.withdrawn(), Refusal.WITHDRAWN));
    }

    @Test
    void aPlaceThatComesAfterTheWithdrawalIsGivenBack() {
        MakeOffer late = new MakeOffer("offer-3", Samples.REDTHREAD, Samples.window(LATER));
        assertThat(events(Samples.withdrawn(), late))
                .containsExactly(new OfferNotMade("offer-3", Samples.REDTHREAD, LATER));
    }

    static Stream<Referral> overOrUnplaced() {
        return Stream.of(Samples.unplaced(), Samples.withdrawn(), Samples.completed(), Samples.endedEarly());
    }

    @ParameterizedTest
    @MethodSource("overOrUnplaced")
    void whatIsOverOrFoundNobodyIsSoughtAPlaceForAgain(Referral over) {
        assertThat(events(over, new ReopenReferral(false, "offer-3", LATER)))
                .containsExactly(
                        new ReferralReopened(false, LATER), new PlaceRequested("offer-3", List.of("st-giles"), LATER));
    }

    @Test
    void whoDeclinedOrStayedSilentIsAskedAgainOnlyWhenAManagerReopensForEverybody() {
        EndedOffers silent = Samples.ST_GILES_DECLINED.plus(Samples.OFFER, Outcome.LAPSED);
        Referral left = new Referral.Unplaced(Samples.facts("referral-1"), 6, silent, LATER, null);
        Decision again = Lifecycle.decide(left, new ReopenReferral(false, "offer-3", LATER));
        Decision everybody = Lifecycle.decide(left, new ReopenReferral(true, "offer-3", LATER));
        assertThat(again.referral().ended().excludedProviders()).containsExactly("st-giles", "redthread");
        assertThat(everybody.referral().ended().excludedProviders()).isEmpty();
    }

    @Test
    void whoDeclinesAgainAfterAReopeningIsRuledOutAgain() {
        EndedOffers forgiven = Samples.ST_GILES_DECLINED.forgiven();
        Offer again = new Offer("offer-3", Samples.ST_GILES, Samples.window(LATER));
        Referral offered = new Offered(Samples.facts("referral-1"), 8, forgiven, again);
        Decision declined = Lifecycle.decide(
                offered, new DeclineOffer("st-giles", DeclineReason.UNSAFE, Onward.atOnce("offer-4"), LATER));
        assertThat(declined.referral().ended().excludedProviders()).containsExactly("st-giles");
    }

    @Test
    void aWithdrawnOfferExcludesNobody() {
        Decision again = Lifecycle.decide(Samples.withdrawn(), new ReopenReferral(false, "offer-3", LATER));
        assertThat(again.referral().ended().excludedProviders()).doesNotContain("redthread");
    }

    static Stream<Referral> stillGoingOn() {
        return Stream.of(Samples.raised(), Samples.waiting(), Samples.offered(), Samples.accepted());
    }

    @ParameterizedTest
    @MethodSource("stillGoingOn")
    void whatGoesOnIsNotReopened(Referral open) {
        assertThat(Lifecycle.decide(open, new ReopenReferral(true, "offer-3", LATER)))
                .isEqualTo(new Refused(open, Refusal.NOT_OVER));
    }

    @Test
    void anAmendedReferralThatNobodyIsAskedForYetIsSoughtAPlaceAnew() {
        assertThat(events(Samples.raised(), AMEND))
                .containsExactly(
                        new ReferralAmended(Samples.SOUGHT, null, LATER),
                        new PlaceRequested("offer-3", List.of("st-giles"), LATER));
    }

    @Test
    void anAmendedReferralKeepsItsPlaceInTheLine() {
        assertThat(events(Samples.waiting(), AMEND))
                .containsExactly(
                        new ReferralAmended(Samples.SOUGHT, null, LATER),
                        new PlaceRequested(
                                "offer-3",
                                List.of("st-giles"),
                                Samples.waiting().since()));
    }

    @Test
    void anAmendedOfferStaysAndItsClockIsComputedAgain() {
        Offered after = (Offered) Lifecycle.decide(Samples.offered(), AMEND).referral();
        assertThat(after.offer()).isEqualTo(new Offer(Samples.SOUGHT, Samples.REDTHREAD, Samples.window(LATER)));
        assertThat(after.facts()).isEqualTo(OTHER_FACTS);
        assertThat(events(Samples.offered(), AMEND))
                .containsExactly(new ReferralAmended(null, Samples.window(LATER), LATER));
    }

    @Test
    void anAmendedSupportGoesOnWithWhatIsKnownNow() {
        Decision decision = Lifecycle.decide(Samples.accepted(), AMEND);
        assertThat(decision.referral().facts()).isEqualTo(OTHER_FACTS);
        assertThat(decision.referral().responsibleOrganisation()).isEqualTo("redthread");
    }

    @Test
    void anAmendmentThatSaysNothingNewChangesNothing() {
        AmendReferral same = new AmendReferral(Samples.facts("referral-1"), null, "offer-3", LATER);
        assertThat(Lifecycle.decide(Samples.raised(), same)).isEqualTo(new NothingToDo(Samples.raised()));
    }

    @Test
    void whatIsOverIsNotAmended() {
        assertThat(Lifecycle.decide(Samples.completed(), AMEND))
                .isEqualTo(new Refused(Samples.completed(), Refusal.SUPPORT_ENDED));
        assertThat(Lifecycle.decide(Samples.withdrawn(), AMEND))
                .isEqualTo(new Refused(Samples.withdrawn(), Refusal.WITHDRAWN));
    }

    private static ReferralWithdrawn withdrawn(@Nullable String offerId) {
        return new ReferralWithdrawn(offerId, WithdrawalReason.PERSON_DECLINED, LATER);
    }

    private static List<ReferralEvent> events(Referral referral, ReferralCommand command) {
        return ((Applied) Lifecycle.decide(referral, command)).events();
    }
}
