package uk.reachable.referral.lifecycle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.reachable.contracts.codes.ContactAnswer;
import uk.reachable.contracts.codes.OverrideReason;
import uk.reachable.referral.lifecycle.Decision.Applied;
import uk.reachable.referral.lifecycle.Decision.NothingToDo;
import uk.reachable.referral.lifecycle.Decision.Refusal;
import uk.reachable.referral.lifecycle.Decision.Refused;
import uk.reachable.referral.lifecycle.FirstContact.Awaited;
import uk.reachable.referral.lifecycle.FirstContact.Overdue;
import uk.reachable.referral.lifecycle.Referral.Accepted;
import uk.reachable.referral.lifecycle.Referral.Offered;
import uk.reachable.referral.lifecycle.Referral.Raised;
import uk.reachable.referral.lifecycle.ReferralCommand.AcceptOffer;
import uk.reachable.referral.lifecycle.ReferralCommand.AllowContact;
import uk.reachable.referral.lifecycle.ReferralCommand.ChooseProgramme;
import uk.reachable.referral.lifecycle.ReferralCommand.LapseOffer;
import uk.reachable.referral.lifecycle.ReferralCommand.MakeOffer;
import uk.reachable.referral.lifecycle.ReferralCommand.PauseContact;
import uk.reachable.referral.lifecycle.ReferralCommand.RecordContact;
import uk.reachable.referral.lifecycle.ReferralCommand.RecordSession;
import uk.reachable.referral.lifecycle.ReferralCommand.ReopenReferral;
import uk.reachable.referral.lifecycle.ReferralCommand.ReportContactOverdue;
import uk.reachable.referral.lifecycle.ReferralEvent.OfferNotMade;
import uk.reachable.referral.lifecycle.ReferralEvent.PlaceRequested;
import uk.reachable.referral.lifecycle.ReferralEvent.ReferralPaused;
import uk.reachable.referral.lifecycle.ReferralEvent.ReferralResumed;

import static org.assertj.core.api.Assertions.assertThat;

class PauseTransitionsTest {

    private static final Instant NOON = Samples.NOON;
    private static final Instant AT_TEN_PAST = NOON.plus(Duration.ofMinutes(10));
    private static final Instant TOMORROW = NOON.plus(Duration.ofDays(1));
    private static final ResponseWindow LEFT =
            new ResponseWindow(NOON, TOMORROW.plus(Duration.ofMinutes(20)), null, null);

    @Test
    void whoIsAskedIsToldAndSoIsWhoHoldsItAndWhoIsAskedToTakeOver() {
        assertThat(events(Samples.offered(), pause("nobody else")))
                .containsExactly(new ReferralPaused(List.of("redthread", "nobody else"), TOMORROW, NOON));
        assertThat(events(Samples.accepted(), new PauseContact(TOMORROW, null, NOON)))
                .containsExactly(new ReferralPaused(List.of("redthread"), TOMORROW, NOON));
        assertThat(events(Samples.waiting(), new PauseContact(TOMORROW, null, NOON)))
                .containsExactly(new ReferralPaused(List.of(), TOMORROW, NOON));
    }

    @Test
    void theSamePauseTwiceIsOnePause() {
        Referral paused = Samples.paused(Samples.offered(), NOON);
        assertThat(Lifecycle.decide(paused, new PauseContact(TOMORROW, null, AT_TEN_PAST)))
                .isEqualTo(new NothingToDo(paused));
    }

    @Test
    void aReviewThatIsPutOffLeavesTheClocksStoppedSinceTheFirstTime() {
        Referral paused = Samples.paused(Samples.offered(), NOON);
        Decision later = Lifecycle.decide(paused, new PauseContact(TOMORROW.plusSeconds(1), null, AT_TEN_PAST));
        assertThat(later.referral().facts().pause()).isEqualTo(new ContactPause(NOON, TOMORROW.plusSeconds(1)));
    }

    @Test
    void anOfferDoesNotLapseWhilePaused() {
        Referral paused = Samples.paused(Samples.offered(), NOON);
        LapseOffer lapse = new LapseOffer(Samples.SOUGHT, Onward.atOnce("offer-3"), TOMORROW);
        assertThat(Lifecycle.decide(paused, lapse)).isEqualTo(new NothingToDo(paused));
    }

    @Test
    void theFirstContactIsNotOverdueWhilePaused() {
        Referral paused = Samples.paused(Samples.accepted(), NOON);
        assertThat(Lifecycle.decide(paused, new ReportContactOverdue(Samples.SOUGHT, TOMORROW)))
                .isEqualTo(new NothingToDo(paused));
    }

    @Test
    void anOfferGoesOnWithTheClockThatItHasLeft() {
        Decision on = Lifecycle.decide(Samples.paused(Samples.offered(), AT_TEN_PAST), allow(LEFT));
        assertThat(((Offered) on.referral()).offer().window()).isEqualTo(LEFT);
        assertThat(((Applied) on).events())
                .containsExactly(new ReferralResumed(List.of("redthread"), null, LEFT, null, TOMORROW));
    }

    @Test
    void theFirstContactClockGoesOnWithWhatWasLeftOfIt() {
        Decision on = Lifecycle.decide(Samples.paused(Samples.accepted(), AT_TEN_PAST), allow(null));
        Instant dueBy = TOMORROW.plus(Duration.ofMinutes(110));
        assertThat(((Accepted) on.referral()).contact()).isEqualTo(new Awaited(NOON, dueBy));
        assertThat(((Applied) on).events())
                .containsExactly(new ReferralResumed(List.of("redthread"), null, null, dueBy, TOMORROW));
    }

    @Test
    void whoAcceptedDuringThePauseHasTheWholeClockOfTheFirstContact() {
        Referral held = Lifecycle.decide(
                        Samples.paused(Samples.offered(), NOON), new AcceptOffer("redthread", AT_TEN_PAST))
                .referral();
        Decision on = Lifecycle.decide(held, allow(null));
        assertThat(((Accepted) on.referral()).contact())
                .isEqualTo(new Awaited(AT_TEN_PAST, TOMORROW.plus(Duration.ofHours(2))));
    }

    @Test
    void aContactThatIsOverdueStaysSoAndIsNotToldAgain() {
        Decision on = Lifecycle.decide(Samples.paused(Samples.overdue(), NOON), allow(null));
        assertThat(((Accepted) on.referral()).contact()).isInstanceOf(Overdue.class);
        assertThat(((Applied) on).events())
                .containsExactly(new ReferralResumed(List.of("redthread"), null, null, null, TOMORROW));
    }

    @ParameterizedTest
    @MethodSource("seeking")
    void aPlaceThatIsFoundWhilePausedIsGivenBackAndNobodyIsAsked(Referral seeking) {
        Referral paused = Samples.paused(seeking, NOON);
        Decision found =
                Lifecycle.decide(paused, new MakeOffer(Samples.SOUGHT, Samples.REDTHREAD, Samples.window(AT_TEN_PAST)));
        assertThat(found.referral().status()).isEqualTo(seeking.status());
        assertThat(((Applied) found).events())
                .containsExactly(new OfferNotMade(Samples.SOUGHT, Samples.REDTHREAD, AT_TEN_PAST));
    }

    @Test
    void theSearchIsMadeAnewWhenItIsLiftedAndWhoWaitsKeepsTheirPlaceInTheLine() {
        Decision on = Lifecycle.decide(Samples.paused(Samples.waiting(), AT_TEN_PAST), allow(null));
        assertThat(on.referral()).isInstanceOf(Raised.class);
        assertThat(((Applied) on).events())
                .containsExactly(
                        new ReferralResumed(List.of(), Samples.SOUGHT, null, null, TOMORROW),
                        new PlaceRequested("offer-3", List.of("st-giles"), NOON));
    }

    @Test
    void holdingIsNotContactingSoAnOfferIsAcceptedWhilePaused() {
        Decision accepted =
                Lifecycle.decide(Samples.paused(Samples.offered(), NOON), new AcceptOffer("redthread", AT_TEN_PAST));
        assertThat(accepted.referral()).isInstanceOf(Accepted.class);
        assertThat(accepted.referral().facts().isPaused()).isTrue();
    }

    @Test
    void aContactWhilePausedIsRefusedAndOneFromBeforeIsRecorded() {
        Referral paused = Samples.paused(Samples.accepted(), AT_TEN_PAST);
        assertThat(Lifecycle.decide(paused, contactedAt(AT_TEN_PAST)))
                .isEqualTo(new Refused(paused, Refusal.CONTACT_PAUSED));
        assertThat(Lifecycle.decide(paused, contactedAt(AT_TEN_PAST.minusMillis(1))))
                .isInstanceOf(Applied.class);
    }

    @Test
    void aSessionOnALaterDayThanThePauseIsRefused() {
        Referral paused = Samples.paused(Samples.accepted(), NOON);
        assertThat(Lifecycle.decide(paused, session(LocalDate.of(2026, 11, 21))))
                .isEqualTo(new Refused(paused, Refusal.CONTACT_PAUSED));
        assertThat(Lifecycle.decide(paused, session(LocalDate.of(2026, 11, 20))))
                .isInstanceOf(Applied.class);
    }

    @Test
    void nobodyIsChosenWhilePaused() {
        Referral paused = Samples.paused(Samples.unplaced(), NOON);
        ChooseProgramme choice = new ChooseProgramme(Samples.REDTHREAD, OverrideReason.SAFETY, "offer-3", AT_TEN_PAST);
        assertThat(Lifecycle.decide(paused, choice)).isEqualTo(new Refused(paused, Refusal.CONTACT_PAUSED));
    }

    @Test
    void aReferralThatIsReopenedIsStillPaused() {
        Referral over = Samples.paused(Samples.completed(), NOON);
        Decision reopened = Lifecycle.decide(over, new ReopenReferral(false, "offer-3", AT_TEN_PAST));
        assertThat(reopened.referral().facts().isPaused()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("uk.reachable.referral.lifecycle.Samples#everyState")
    void liftingWhatIsNotPausedChangesNothing(Referral referral) {
        assertThat(Lifecycle.decide(referral, allow(LEFT))).isEqualTo(new NothingToDo(referral));
    }

    @ParameterizedTest
    @MethodSource("uk.reachable.referral.lifecycle.Samples#everyState")
    void everyReferralOfThePersonStandsStillAndGoesOn(Referral referral) {
        Referral paused = Lifecycle.decide(referral, new PauseContact(TOMORROW, null, NOON))
                .referral();
        Referral after = Lifecycle.decide(paused, allow(LEFT)).referral();
        assertThat(paused.status()).isEqualTo(referral.status());
        assertThat(paused.facts().isPaused()).isTrue();
        assertThat(after.facts()).isEqualTo(referral.facts());
    }

    static Stream<Referral> seeking() {
        return Stream.of(Samples.raised(), Samples.waiting());
    }

    private static PauseContact pause(String receiver) {
        return new PauseContact(TOMORROW, receiver, NOON);
    }

    private static AllowContact allow(@Nullable ResponseWindow window) {
        return new AllowContact(window, null, "offer-3", TOMORROW);
    }

    private static RecordContact contactedAt(Instant at) {
        return new RecordContact(ContactAnswer.YES, null, at, TOMORROW);
    }

    private static RecordSession session(LocalDate day) {
        return new RecordSession("session-1", day, TOMORROW);
    }

    private static List<ReferralEvent> events(Referral referral, ReferralCommand command) {
        return ((Applied) Lifecycle.decide(referral, command)).events();
    }
}
