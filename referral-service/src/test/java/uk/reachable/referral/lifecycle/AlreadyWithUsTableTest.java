package uk.reachable.referral.lifecycle;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.reachable.referral.lifecycle.Decision.Applied;
import uk.reachable.referral.lifecycle.Decision.NothingToDo;
import uk.reachable.referral.lifecycle.Decision.Refusal;
import uk.reachable.referral.lifecycle.Decision.Refused;
import uk.reachable.referral.lifecycle.ReferralCommand.AcceptOffer;
import uk.reachable.referral.lifecycle.ReferralCommand.MakeOffer;
import uk.reachable.referral.lifecycle.ReferralCommand.ReportAlreadyWithUs;
import uk.reachable.referral.lifecycle.ReferralCommand.ReportNoPlaceWithUs;
import uk.reachable.referral.lifecycle.ReferralCommand.TakeOn;
import uk.reachable.referral.lifecycle.ReferralEvent.AlreadyWithUsNotPossible;
import uk.reachable.referral.lifecycle.ReferralEvent.AlreadyWithUsReported;
import uk.reachable.referral.lifecycle.ReferralEvent.OfferAccepted;
import uk.reachable.referral.lifecycle.ReferralEvent.OfferNotMade;
import uk.reachable.referral.lifecycle.ReferralEvent.OfferWithdrawn;
import uk.reachable.referral.lifecycle.ReferralEvent.TakenOn;

import static org.assertj.core.api.Assertions.assertThat;

class AlreadyWithUsTableTest {

    private static final Instant AT = Samples.NOON;
    private static final ReportAlreadyWithUs WITH_ST_GILES =
            new ReportAlreadyWithUs("known-1", Samples.ST_GILES, "worker", null, AT);
    private static final TakeOn TAKE_ON = new TakeOn("known-1", Samples.ST_GILES, "worker", null, AT);
    private static final TakenOn TAKEN_ON = new TakenOn("known-1", Samples.ST_GILES, null, AT);

    @Test
    void whoIsAlreadyWithAProviderTakesAPlaceThereAndStopsOtherOffers() {
        Decision decision = Lifecycle.decide(Samples.offered(), TAKE_ON);
        assertThat(events(decision))
                .containsExactly(new OfferWithdrawn(Samples.SOUGHT, Samples.REDTHREAD, AT), TAKEN_ON);
        assertThat(decision.referral().responsibleOrganisation()).isEqualTo("st-giles");
        assertThat(((Referral.Accepted) decision.referral()).worker()).isEqualTo("worker");
    }

    @Test
    void aRequestThatNobodyHasAnsweredEndsToo() {
        assertThat(events(Lifecycle.decide(Samples.waiting(), TAKE_ON)))
                .containsExactly(new OfferWithdrawn(Samples.SOUGHT, null, AT), TAKEN_ON);
        assertThat(events(Lifecycle.decide(Samples.unplaced(), TAKE_ON))).containsExactly(TAKEN_ON);
    }

    @Test
    void theSearchGoesOnUntilThePlaceIsHeld() {
        Decision decision = Lifecycle.decide(Samples.offered(), WITH_ST_GILES);
        assertThat(decision.referral()).isInstanceOf(Referral.Offered.class);
        assertThat(events(decision))
                .containsExactly(new AlreadyWithUsReported("known-1", Samples.ST_GILES, "worker", null, AT));
    }

    @Test
    void aProviderWithoutAPlaceIsToldSoAndTheOfferStays() {
        Decision decision =
                Lifecycle.decide(Samples.offered(), new ReportNoPlaceWithUs("known-1", Samples.ST_GILES, AT));
        assertThat(decision.referral()).isInstanceOf(Referral.Offered.class);
        assertThat(events(decision)).containsExactly(new AlreadyWithUsNotPossible("known-1", Samples.ST_GILES, AT));
    }

    @Test
    void whoSaysSoOfTheirOwnOpenOfferAcceptsIt() {
        Decision decision = Lifecycle.decide(
                Samples.offered(), new ReportAlreadyWithUs("known-1", Samples.REDTHREAD, "worker", null, AT));
        assertThat(events(decision)).containsExactly(new OfferAccepted(Samples.OFFER, AT));
    }

    @Test
    void aPlaceThatComesAfterSomebodyElseAcceptedIsGivenBack() {
        assertThat(events(Lifecycle.decide(Samples.accepted(), TAKE_ON)))
                .containsExactly(new OfferNotMade("known-1", Samples.ST_GILES, AT));
    }

    @Test
    void aPlaceThatWasSoughtBeforeAndComesTooLateIsGivenBack() {
        Referral taken = Lifecycle.decide(Samples.waiting(), TAKE_ON).referral();
        Decision late = Lifecycle.decide(taken, new MakeOffer(Samples.SOUGHT, Samples.REDTHREAD, Samples.window(AT)));
        assertThat(events(late)).containsExactly(new OfferNotMade(Samples.SOUGHT, Samples.REDTHREAD, AT));
    }

    @Test
    void whoWasAskedMeanwhileHearsWhoHasThePerson() {
        Referral taken = Lifecycle.decide(Samples.offered(), TAKE_ON).referral();
        assertThat(Lifecycle.decide(taken, new AcceptOffer("redthread", AT)))
                .isEqualTo(new Refused(taken, Refusal.SUPPORTED_BY_ANOTHER));
    }

    @Test
    void takingOnTwiceChangesNothingMore() {
        Referral taken = Lifecycle.decide(Samples.offered(), TAKE_ON).referral();
        assertThat(Lifecycle.decide(taken, TAKE_ON)).isEqualTo(new NothingToDo(taken));
    }

    @Test
    void whomSomebodyElseHasTakenOnIsNotTakenAway() {
        assertThat(Lifecycle.decide(Samples.accepted(), WITH_ST_GILES))
                .isEqualTo(new Refused(Samples.accepted(), Refusal.TAKEN_ON));
    }

    private static List<ReferralEvent> events(Decision decision) {
        return ((Applied) decision).events();
    }
}
