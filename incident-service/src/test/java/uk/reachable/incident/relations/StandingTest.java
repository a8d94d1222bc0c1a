package uk.reachable.incident.relations;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.contracts.referral.ConfirmationAwaited;
import uk.reachable.contracts.referral.ConfirmationOverdue;
import uk.reachable.contracts.referral.ContactRecorded;
import uk.reachable.contracts.referral.FirstContactOverdue;
import uk.reachable.contracts.referral.JourneyPlanned;
import uk.reachable.contracts.referral.LegConfirmed;
import uk.reachable.contracts.referral.LegMissed;
import uk.reachable.contracts.referral.ReferralAmended;
import uk.reachable.contracts.referral.ReferralCompleted;
import uk.reachable.contracts.referral.ReferralEndedEarly;
import uk.reachable.contracts.referral.ReferralReleased;
import uk.reachable.contracts.referral.ReferralReopened;
import uk.reachable.contracts.referral.ReferralWithdrawn;
import uk.reachable.contracts.referral.ReferrerTold;
import uk.reachable.contracts.referral.ReofferConfirmed;
import uk.reachable.contracts.referral.SessionRecorded;
import uk.reachable.platform.testkit.EventContracts;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.incident.relations.Standing.NOBODY;

class StandingTest {

    private static final Standing OFFERED = NOBODY.after(Steps.offerMade("o", "redthread"));
    private static final Standing HELD = OFFERED.after(Steps.offerAccepted("o", "redthread"));
    private static final Standing BEING_HANDED_OVER = HELD.after(Steps.handoverOffered());

    @Test
    void anOfferAsksItsProvider() {
        assertThat(OFFERED.isAskedOf("redthread")).isTrue();
        assertThat(OFFERED.isHeldBy("redthread")).isFalse();
        assertThat(OFFERED.isAskedOf("st-giles")).isFalse();
    }

    @Test
    void whoAcceptsHoldsAndIsAskedNoLonger() {
        assertThat(HELD).isEqualTo(new Standing("redthread", null));
    }

    @ParameterizedTest
    @MethodSource("endsOfTheOffer")
    void anOfferThatEndsWithoutAcceptLeavesNoRelation(CaseEvent end) {
        assertThat(OFFERED.after(end)).isEqualTo(NOBODY);
    }

    static Stream<CaseEvent> endsOfTheOffer() {
        return Stream.of(
                Steps.offerDeclined("o", "redthread"),
                Steps.offerLapsed("o", "redthread"),
                Steps.offerNotMade("o", "redthread"));
    }

    @Test
    void theEndOfAnotherOfferChangesNothing() {
        assertThat(OFFERED.after(Steps.offerNotMade("earlier", "st-giles"))).isEqualTo(OFFERED);
    }

    @Test
    void aProposedHandoverAsksNobodyBeforeAPlaceIsHeld() {
        assertThat(HELD.after(Steps.handoverProposed())).isEqualTo(HELD);
    }

    @Test
    void whileAHandoverIsOpenTheHolderHoldsAndTheReceiverIsAsked() {
        assertThat(BEING_HANDED_OVER.isHeldBy("redthread")).isTrue();
        assertThat(BEING_HANDED_OVER.isAskedOf("st-giles")).isTrue();
        assertThat(BEING_HANDED_OVER.isHeldBy("st-giles")).isFalse();
    }

    @Test
    void afterACompletedHandoverTheNewOneHoldsAndTheOldOneNoLonger() {
        assertThat(BEING_HANDED_OVER.after(Steps.handoverAccepted())).isEqualTo(new Standing("st-giles", null));
    }

    @ParameterizedTest
    @MethodSource("endsOfTheHandover")
    void aHandoverThatEndsWithoutAcceptLeavesTheHolderAlone(CaseEvent end) {
        assertThat(BEING_HANDED_OVER.after(end)).isEqualTo(HELD);
    }

    static Stream<CaseEvent> endsOfTheHandover() {
        return Stream.of(Steps.handoverRefused(), Steps.handoverLapsed(), Steps.handoverNotPossible());
    }

    @ParameterizedTest
    @ValueSource(classes = {ReferralCompleted.class, ReferralEndedEarly.class})
    void whoseSupportHasEndedHoldsNoLonger(Class<? extends CaseEvent> end) {
        assertThat(HELD.after(EventContracts.sample(end))).isEqualTo(NOBODY);
    }

    @Test
    void anOfferThatIsWithdrawnLeavesNoRelation() {
        assertThat(OFFERED.after(EventContracts.sample(ReferralWithdrawn.class)))
                .isEqualTo(NOBODY);
    }

    @Test
    void aReopenedReferralIsNobodysUntilSomebodyIsAsked() {
        Standing again = NOBODY.after(EventContracts.sample(ReferralReopened.class));
        assertThat(again).isEqualTo(NOBODY);
        assertThat(again.after(Steps.offerMade("o-2", "st-giles")).isAskedOf("st-giles"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                ContactRecorded.class,
                FirstContactOverdue.class,
                SessionRecorded.class,
                ReferralAmended.class,
                ReferrerTold.class,
                ConfirmationAwaited.class,
                ConfirmationOverdue.class,
                ReofferConfirmed.class
            })
    void whatIsToldOfASupportLeavesTheHolder(Class<? extends CaseEvent> step) {
        assertThat(HELD.after(EventContracts.sample(step))).isEqualTo(HELD);
    }

    @ParameterizedTest
    @ValueSource(classes = {JourneyPlanned.class, LegConfirmed.class, LegMissed.class})
    void aJourneyLeavesTheHolderAndWhoIsAsked(Class<? extends CaseEvent> step) {
        assertThat(BEING_HANDED_OVER.after(EventContracts.sample(step))).isEqualTo(BEING_HANDED_OVER);
    }

    @Test
    void whoLetAReferralGoReadsNothingOfItAnyMore() {
        assertThat(HELD.after(EventContracts.sample(ReferralReleased.class))).isEqualTo(NOBODY);
    }

    @Test
    void anOfferThatEndedWithSomethingElseIsAskedOfNobody() {
        assertThat(OFFERED.after(Steps.leftBeforeContact("o"))).isEqualTo(NOBODY);
        assertThat(OFFERED.after(Steps.programmeChosen("o"))).isEqualTo(NOBODY);
        assertThat(HELD.after(Steps.leftBeforeContact(null))).isEqualTo(HELD);
    }

    @Test
    void anAmendedOfferIsStillAskedOfItsProvider() {
        assertThat(OFFERED.after(EventContracts.sample(ReferralAmended.class))).isEqualTo(OFFERED);
    }
}
