package uk.reachable.referral.lifecycle;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.referral.lifecycle.Decision.Applied;
import uk.reachable.referral.lifecycle.Decision.NothingToDo;
import uk.reachable.referral.lifecycle.Decision.Refusal;
import uk.reachable.referral.lifecycle.Decision.Refused;
import uk.reachable.referral.lifecycle.FirstContact.Awaited;
import uk.reachable.referral.lifecycle.FirstContact.Made;
import uk.reachable.referral.lifecycle.Referral.Accepted;
import uk.reachable.referral.lifecycle.ReferralCommand.AcceptOffer;
import uk.reachable.referral.lifecycle.ReferralCommand.FollowUpAtHome;
import uk.reachable.referral.lifecycle.ReferralCommand.ReportContactOverdue;
import uk.reachable.referral.lifecycle.ReferralEvent.ConfirmationAwaited;
import uk.reachable.referral.lifecycle.ReferralEvent.FirstContactOverdue;
import uk.reachable.referral.lifecycle.ReferralEvent.LeftBeforeContact;
import uk.reachable.referral.lifecycle.ReferralEvent.PlaceRequested;

import static org.assertj.core.api.Assertions.assertThat;

/** Left before contact turns the referral to community follow-up in the home area with a new clock; it never lapses. */
class FollowUpTableTest {

    private static final Instant LATER = Samples.NOON.plus(Duration.ofHours(3));

    /** Two working days after a Friday afternoon. */
    private static final Instant TUESDAY = Instant.parse("2026-11-24T15:00:00Z");

    private static final ReferralFacts AT_HOME = Samples.facts("referral-1").atHome();
    private static final FollowUpAtHome LEFT = new FollowUpAtHome(AT_HOME, Onward.atOnce("offer-3"), LATER);

    @Test
    void whoLeftIsSoughtInTheHomeAreaAndTheReachableMomentIsOver() {
        ReferralFacts after = decide(Samples.raised()).facts();
        assertThat(after.localAuthority()).isEqualTo("E08000028");
        assertThat(after.setting()).isEqualTo(Setting.HOME);
        assertThat(after.site()).isNull();
        assertThat(after.expectedRelease()).isNull();
    }

    @Test
    void aRequestIsMadeAnewForTheHomeAreaAndKeepsItsPlaceInTheLine() {
        Instant since = Samples.waiting().since();
        assertThat(events(Samples.waiting()))
                .containsExactly(
                        new LeftBeforeContact(Samples.SOUGHT, null, LATER),
                        new PlaceRequested("offer-3", List.of("st-giles"), since));
    }

    @Test
    void anOpenOfferEndsAndRulesNobodyOut() {
        assertThat(events(Samples.offered()))
                .containsExactly(
                        new LeftBeforeContact(Samples.OFFER.id(), null, LATER),
                        new PlaceRequested("offer-3", List.of("st-giles"), LATER));
        assertThat(Lifecycle.decide(decide(Samples.offered()), new AcceptOffer("redthread", LATER)))
                .isEqualTo(new Refused(decide(Samples.offered()), Refusal.OFFER_ENDED));
    }

    @Test
    void whereARegionConfirmsEachFurtherOfferItConfirmsThatOne() {
        FollowUpAtHome left = new FollowUpAtHome(AT_HOME, new Onward("offer-3", TUESDAY), LATER);
        assertThat(((Applied) Lifecycle.decide(Samples.offered(), left)).events())
                .endsWith(new ConfirmationAwaited(TUESDAY, LATER));
    }

    @Test
    void whoFoundNobodyWhereTheyWereIsSoughtSomebodyAtHome() {
        assertThat(events(Samples.unplaced()))
                .containsExactly(
                        new LeftBeforeContact(null, null, LATER),
                        new PlaceRequested("offer-3", List.of("st-giles"), LATER));
    }

    @Test
    void theSameHolderKeepsThePersonByANewClockOfTwoWorkingDays() {
        Accepted after = (Accepted) decide(Samples.accepted());
        assertThat(after.responsibleOrganisation()).isEqualTo("redthread");
        assertThat(after.contact()).isEqualTo(new Awaited(Samples.NOON, TUESDAY));
        assertThat(events(Samples.accepted())).containsExactly(new LeftBeforeContact(null, TUESDAY, LATER));
    }

    @Test
    void whoeverTakesOverAfterwardsHasTheClockOfAFollowUpToo() {
        Accepted passed =
                ((Accepted) decide(Samples.accepted())).passedTo("handover-1", Samples.ST_GILES, Samples.WORKER, LATER);
        assertThat(passed.contact().dueBy()).isEqualTo(TUESDAY);
    }

    @Test
    void aBreachThatWasToldIsFollowedByANewClockWhichAlarmsAgain() {
        Referral after = decide(Samples.overdue());
        assertThat(((Applied) Lifecycle.decide(after, new ReportContactOverdue(Samples.SOUGHT, TUESDAY))).events())
                .containsExactly(new FirstContactOverdue(Samples.accepted().placement(), TUESDAY, TUESDAY));
    }

    @Test
    void theFollowUpNeverLapses() {
        Referral after = decide(Samples.accepted());
        Referral alarmed = Lifecycle.decide(after, new ReportContactOverdue(Samples.SOUGHT, TUESDAY))
                .referral();
        assertThat(alarmed).isInstanceOf(Accepted.class);
        assertThat(alarmed.responsibleOrganisation()).isEqualTo("redthread");
    }

    @Test
    void whoWasSeenHasNotLeftBeforeContact() {
        Accepted seen = Samples.accepted().with(new Made(Samples.NOON, LATER, LATER));
        assertThat(Lifecycle.decide(seen, LEFT)).isEqualTo(new Refused(seen, Refusal.ALREADY_SEEN));
    }

    @Test
    void recordingItTwiceChangesNothingMore() {
        Referral after = decide(Samples.accepted());
        assertThat(Lifecycle.decide(after, LEFT)).isEqualTo(new NothingToDo(after));
    }

    @Test
    void whatIsOverIsNotFollowedUp() {
        assertThat(Lifecycle.decide(Samples.withdrawn(), LEFT))
                .isEqualTo(new Refused(Samples.withdrawn(), Refusal.WITHDRAWN));
        assertThat(Lifecycle.decide(Samples.completed(), LEFT))
                .isEqualTo(new Refused(Samples.completed(), Refusal.SUPPORT_ENDED));
    }

    private static Referral decide(Referral referral) {
        return Lifecycle.decide(referral, LEFT).referral();
    }

    private static List<ReferralEvent> events(Referral referral) {
        return ((Applied) Lifecycle.decide(referral, LEFT)).events();
    }
}
