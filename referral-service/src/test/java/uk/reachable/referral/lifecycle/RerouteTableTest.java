package uk.reachable.referral.lifecycle;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.reachable.contracts.codes.DeclineReason;
import uk.reachable.contracts.codes.OverrideReason;
import uk.reachable.contracts.codes.ReferrerOutcome;
import uk.reachable.referral.lifecycle.Decision.Applied;
import uk.reachable.referral.lifecycle.Decision.NothingToDo;
import uk.reachable.referral.lifecycle.Decision.Refusal;
import uk.reachable.referral.lifecycle.Decision.Refused;
import uk.reachable.referral.lifecycle.Referral.AwaitingConfirmation;
import uk.reachable.referral.lifecycle.Referral.Unplaced;
import uk.reachable.referral.lifecycle.ReferralCommand.AcceptOffer;
import uk.reachable.referral.lifecycle.ReferralCommand.AmendReferral;
import uk.reachable.referral.lifecycle.ReferralCommand.ChooseProgramme;
import uk.reachable.referral.lifecycle.ReferralCommand.ConfirmReoffer;
import uk.reachable.referral.lifecycle.ReferralCommand.DeclineOffer;
import uk.reachable.referral.lifecycle.ReferralCommand.LapseOffer;
import uk.reachable.referral.lifecycle.ReferralCommand.ReleaseReferral;
import uk.reachable.referral.lifecycle.ReferralCommand.ReopenReferral;
import uk.reachable.referral.lifecycle.ReferralCommand.ReportDeskOverdue;
import uk.reachable.referral.lifecycle.ReferralCommand.ReportNoneLeft;
import uk.reachable.referral.lifecycle.ReferralCommand.TellReferrer;
import uk.reachable.referral.lifecycle.ReferralEvent.ConfirmationAwaited;
import uk.reachable.referral.lifecycle.ReferralEvent.ConfirmationOverdue;
import uk.reachable.referral.lifecycle.ReferralEvent.NamedPlaceRequested;
import uk.reachable.referral.lifecycle.ReferralEvent.OfferDeclined;
import uk.reachable.referral.lifecycle.ReferralEvent.OfferLapsed;
import uk.reachable.referral.lifecycle.ReferralEvent.PlaceRequested;
import uk.reachable.referral.lifecycle.ReferralEvent.ProgrammeChosen;
import uk.reachable.referral.lifecycle.ReferralEvent.ReferralReleased;
import uk.reachable.referral.lifecycle.ReferralEvent.ReferrerTold;
import uk.reachable.referral.lifecycle.ReferralEvent.ReofferConfirmed;
import uk.reachable.referral.lifecycle.ReferralEvent.UnplacedOverdue;

import static org.assertj.core.api.Assertions.assertThat;

class RerouteTableTest {

    private static final Instant LATER = Samples.OFFER.window().respondBy();
    private static final Instant CONFIRM_BY = LATER.plus(Duration.ofMinutes(30));
    private static final Onward CONFIRMED_FIRST = new Onward("offer-3", CONFIRM_BY);
    private static final Place CATCH22 = new Place("catch22-ed", "Catch22", "catch22", "Catch22");
    private static final ChooseProgramme CHOOSE = choose(CATCH22);
    private static final ReleaseReferral RELEASE = new ReleaseReferral(false, Onward.atOnce("offer-3"), LATER);

    @Test
    void whereARegionConfirmsEachFurtherOfferNobodyIsAskedAfterADecline() {
        var decline = new DeclineOffer("redthread", DeclineReason.UNSAFE, CONFIRMED_FIRST, LATER);
        assertThat(events(Samples.offered(), decline))
                .containsExactly(
                        new OfferDeclined(Samples.OFFER, DeclineReason.UNSAFE, LATER),
                        new ConfirmationAwaited(CONFIRM_BY, LATER));
    }

    @Test
    void whereARegionConfirmsEachFurtherOfferNobodyIsAskedAfterALapse() {
        assertThat(events(Samples.offered(), new LapseOffer(Samples.SOUGHT, CONFIRMED_FIRST, LATER)))
                .containsExactly(new OfferLapsed(Samples.OFFER, LATER), new ConfirmationAwaited(CONFIRM_BY, LATER));
    }

    @Test
    void whoReferredIsResponsibleWhileAConfirmationIsAwaited() {
        assertThat(Samples.awaitingConfirmation().responsibleOrganisation()).isEqualTo("west-midlands-vru");
    }

    @Test
    void aConfirmedFurtherOfferAsksForTheNextPlace() {
        assertThat(events(Samples.awaitingConfirmation(), new ConfirmReoffer("offer-3", LATER)))
                .containsExactly(
                        new ReofferConfirmed(LATER), new PlaceRequested("offer-3", List.of("st-giles"), LATER));
    }

    @Test
    void aConfirmationThatIsNotGivenInTimeIsToldOnceAndTheReferralStays() {
        Instant due = Samples.awaitingConfirmation().confirmBy();
        Decision told = Lifecycle.decide(Samples.awaitingConfirmation(), new ReportDeskOverdue(due));
        assertThat(((Applied) told).events()).containsExactly(new ConfirmationOverdue(due, due));
        assertThat(told.referral()).isInstanceOf(AwaitingConfirmation.class);
        assertThat(Lifecycle.decide(told.referral(), new ReportDeskOverdue(due)))
                .isEqualTo(new NothingToDo(told.referral()));
        assertThat(Lifecycle.decide(told.referral(), new ConfirmReoffer("offer-3", LATER)))
                .isInstanceOf(Applied.class);
    }

    @Test
    void theClockOfAConfirmationDoesNotRunOutEarly() {
        Instant early = Samples.awaitingConfirmation().confirmBy().minusMillis(1);
        assertThat(Lifecycle.decide(Samples.awaitingConfirmation(), new ReportDeskOverdue(early)))
                .isInstanceOf(NothingToDo.class);
    }

    @Test
    void aReferralWithoutAServiceIsToldOnceWhenTheHourIsOverAndStaysWithTheDesk() {
        Instant due = Samples.unplaced().dutyDueBy();
        Decision told = Lifecycle.decide(Samples.unplaced(), new ReportDeskOverdue(due));
        assertThat(((Applied) told).events()).containsExactly(new UnplacedOverdue(due, due));
        assertThat(told.referral()).isInstanceOf(Unplaced.class);
        assertThat(told.referral().responsibleOrganisation()).isEqualTo("west-midlands-vru");
        assertThat(Lifecycle.decide(told.referral(), new ReportDeskOverdue(LATER.plus(Duration.ofDays(1)))))
                .isEqualTo(new NothingToDo(told.referral()));
    }

    @Test
    void theHourOfTheDutyDeskDoesNotRunOutEarly() {
        Instant early = Samples.unplaced().dutyDueBy().minusMillis(1);
        assertThat(Lifecycle.decide(Samples.unplaced(), new ReportDeskOverdue(early)))
                .isInstanceOf(NothingToDo.class);
    }

    @Test
    void theHourStartsAnewWhenAReferralIsWithoutAServiceAnew() {
        Instant due = Samples.unplaced().dutyDueBy();
        Referral told =
                Lifecycle.decide(Samples.unplaced(), new ReportDeskOverdue(due)).referral();
        Referral again = Lifecycle.decide(told, new ReopenReferral(false, "offer-3", due))
                .referral();
        Referral anew =
                Lifecycle.decide(again, new ReportNoneLeft("offer-3", due)).referral();
        assertThat(anew).isInstanceOfSatisfying(Unplaced.class, unplaced -> {
            assertThat(unplaced.dutyDueBy()).isEqualTo(due.plus(DutyDeskPolicy.TO_FIND_ANOTHER_WAY));
            assertThat(unplaced.toldAt()).isNull();
        });
    }

    @Test
    void whatIsAmendedMeanwhileDoesNotMakeTheDeskHearOfItTwice() {
        Instant due = Samples.unplaced().dutyDueBy();
        Referral told =
                Lifecycle.decide(Samples.unplaced(), new ReportDeskOverdue(due)).referral();
        Referral amended = Lifecycle.decide(told, new AmendReferral(Samples.facts("another"), null, "offer-3", due))
                .referral();
        assertThat(Lifecycle.decide(amended, new ReportDeskOverdue(due))).isInstanceOf(NothingToDo.class);
    }

    static Stream<Referral> notAwaitingConfirmation() {
        return Samples.everyState().stream().filter(state -> !(state instanceof AwaitingConfirmation));
    }

    @ParameterizedTest
    @MethodSource("notAwaitingConfirmation")
    void whatIsNotAskedForIsNotConfirmed(Referral referral) {
        assertThat(Lifecycle.decide(referral, new ConfirmReoffer("offer-3", LATER)))
                .isEqualTo(new Refused(referral, Refusal.NOTHING_TO_CONFIRM));
    }

    @Test
    void aPersonOverridesMatchingWithAReason() {
        assertThat(events(Samples.waiting(), CHOOSE))
                .containsExactly(
                        new ProgrammeChosen(Samples.SOUGHT, CATCH22, OverrideReason.SAFETY, LATER),
                        new NamedPlaceRequested("offer-3", "catch22-ed", List.of("st-giles"), LATER));
        assertThat(events(Samples.unplaced(), CHOOSE))
                .startsWith(new ProgrammeChosen(null, CATCH22, OverrideReason.SAFETY, LATER));
        assertThat(events(Samples.awaitingConfirmation(), CHOOSE))
                .startsWith(new ProgrammeChosen(null, CATCH22, OverrideReason.SAFETY, LATER));
    }

    @Test
    void anOpenOfferEndsWithTheChoiceAndCannotBeAcceptedAnyMore() {
        Decision chosen = Lifecycle.decide(Samples.offered(), CHOOSE);
        assertThat(((Applied) chosen).events())
                .startsWith(new ProgrammeChosen(Samples.OFFER.id(), CATCH22, OverrideReason.SAFETY, LATER));
        assertThat(Lifecycle.decide(chosen.referral(), new AcceptOffer("redthread", LATER)))
                .isEqualTo(new Refused(chosen.referral(), Refusal.OFFER_ENDED));
    }

    @Test
    void choosingWhoIsAskedAlreadyChangesNothing() {
        assertThat(Lifecycle.decide(Samples.offered(), choose(Samples.REDTHREAD)))
                .isEqualTo(new NothingToDo(Samples.offered()));
    }

    @Test
    void aProviderThatDeclinedIsNotChosenUntilAManagerReopensTheReferral() {
        assertThat(Lifecycle.decide(Samples.waiting(), choose(Samples.ST_GILES)))
                .isEqualTo(new Refused(Samples.waiting(), Refusal.PROVIDER_RULED_OUT));
    }

    @Test
    void nobodyIsChosenForWhomSomebodyHasTakenOn() {
        assertThat(Lifecycle.decide(Samples.accepted(), CHOOSE))
                .isEqualTo(new Refused(Samples.accepted(), Refusal.TAKEN_ON));
    }

    @Test
    void aFirstContactBreachReopensTheOfferIfTheManagerAgrees() {
        Decision released = Lifecycle.decide(Samples.overdue(), RELEASE);
        assertThat(((Applied) released).events())
                .containsExactly(
                        new ReferralReleased(Samples.accepted().placement(), Samples.NOON, LATER),
                        new PlaceRequested("offer-3", List.of("st-giles", "redthread"), LATER));
        assertThat(released.referral().responsibleOrganisation()).isEqualTo("west-midlands-vru");
    }

    @Test
    void whoLetAReferralGoCannotAcceptItAnyMore() {
        Referral released = Lifecycle.decide(Samples.overdue(), RELEASE).referral();
        assertThat(Lifecycle.decide(released, new AcceptOffer("redthread", LATER)))
                .isEqualTo(new Refused(released, Refusal.RELEASED));
    }

    @Test
    void beforeTheFirstContactIsOverdueNobodyLetsAReferralGo() {
        assertThat(Lifecycle.decide(Samples.accepted(), RELEASE))
                .isEqualTo(new Refused(Samples.accepted(), Refusal.NOT_OVERDUE));
    }

    @Test
    void aReferralIsNotLetGoWhileAHandoverIsOpen() {
        assertThat(Lifecycle.decide(Samples.overdue(), new ReleaseReferral(true, Onward.atOnce("offer-3"), LATER)))
                .isEqualTo(new Refused(Samples.overdue(), Refusal.HANDOVER_IS_OPEN));
    }

    @ParameterizedTest
    @MethodSource("everyState")
    void whoReferredIsToldWhatBecameOfItInWhateverState(Referral referral) {
        ReferrerOutcome outcome =
                switch (referral.status()) {
                    case ACCEPTED -> ReferrerOutcome.ACCEPTED;
                    case RAISED, OFFERED, WAITING, AWAITING_CONFIRMATION -> ReferrerOutcome.STILL_LOOKING;
                    case UNPLACED -> ReferrerOutcome.NONE_FOUND;
                    case COMPLETED, ENDED_EARLY, WITHDRAWN -> ReferrerOutcome.ENDED;
                };
        assertThat(events(referral, new TellReferrer(LATER))).containsExactly(new ReferrerTold(outcome, LATER));
    }

    static Stream<Referral> everyState() {
        return Samples.everyState().stream();
    }

    private static ChooseProgramme choose(Place place) {
        return new ChooseProgramme(place, OverrideReason.SAFETY, "offer-3", LATER);
    }

    private static List<ReferralEvent> events(Referral referral, ReferralCommand command) {
        return ((Applied) Lifecycle.decide(referral, command)).events();
    }
}
