package uk.reachable.referral.publication;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.EventCodec;
import uk.reachable.contracts.codes.ContactAnswer;
import uk.reachable.contracts.codes.DeclineReason;
import uk.reachable.contracts.codes.EarlyEndReason;
import uk.reachable.contracts.codes.HandoverReason;
import uk.reachable.contracts.codes.JourneyLeg;
import uk.reachable.contracts.codes.LegSide;
import uk.reachable.contracts.codes.OverrideReason;
import uk.reachable.contracts.codes.ReferrerOutcome;
import uk.reachable.contracts.codes.SupportOutcome;
import uk.reachable.contracts.codes.WithdrawalReason;
import uk.reachable.contracts.codes.WorkerChangeReason;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.platform.testkit.EventContracts;
import uk.reachable.referral.handover.HandoverEvent;
import uk.reachable.referral.handover.HandoverFacts;
import uk.reachable.referral.journey.JourneyEvent;
import uk.reachable.referral.journey.JourneySamples;
import uk.reachable.referral.lifecycle.Placement;
import uk.reachable.referral.lifecycle.ReferralEvent;
import uk.reachable.referral.lifecycle.Samples;

import static org.assertj.core.api.Assertions.assertThat;

class PublicationContractTest {

    private static final HandoverFacts HANDOVER = new HandoverFacts(
            "handover-1", "referral-1", "redthread", Samples.ST_GILES, HandoverReason.STEP_DOWN, Samples.NOON);

    private static final Placement PLACEMENT = new Placement("offer-2", Samples.REDTHREAD);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private static final List<ReferralEvent> REFERRAL_EVENTS = List.of(
            new ReferralEvent.ReferralRaised(Samples.NOON),
            new ReferralEvent.PlaceRequested("offer-2", List.of("st-giles"), Samples.NOON),
            new ReferralEvent.OfferMade(Samples.OFFER),
            new ReferralEvent.OfferMade(Samples.OFFER, List.of(Samples.WORKER)),
            new ReferralEvent.OfferAccepted(Samples.OFFER, Samples.NOON),
            new ReferralEvent.OfferDeclined(Samples.OFFER, DeclineReason.UNSAFE, Samples.NOON),
            new ReferralEvent.OfferLapsed(Samples.OFFER, Samples.NOON),
            new ReferralEvent.OfferNotMade("offer-2", Samples.ST_GILES, Samples.NOON),
            new ReferralEvent.ReferralWaiting("offer-2", Samples.NOON),
            new ReferralEvent.ReferralUnplaced("offer-2", Samples.NOON, Samples.NOON),
            new ReferralEvent.AlreadyWithUsReported("known-1", Samples.ST_GILES, Samples.WORKER, null, Samples.NOON),
            new ReferralEvent.OfferWithdrawn("offer-2", Samples.REDTHREAD, Samples.NOON),
            new ReferralEvent.OfferWithdrawn("offer-2", null, Samples.NOON),
            new ReferralEvent.TakenOn("known-1", Samples.ST_GILES, "manager.stgiles", Samples.NOON),
            new ReferralEvent.AlreadyWithUsNotPossible("known-1", Samples.ST_GILES, Samples.NOON),
            new ReferralEvent.ReferralWithdrawn("offer-2", WithdrawalReason.DUPLICATE, Samples.NOON),
            new ReferralEvent.ReferralWithdrawn(null, WithdrawalReason.DUPLICATE, Samples.NOON),
            new ReferralEvent.ReferralReopened(true, Samples.NOON),
            new ReferralEvent.ReferralAmended("offer-2", null, Samples.NOON),
            new ReferralEvent.ReferralAmended(null, Samples.window(Samples.NOON), Samples.NOON),
            new ReferralEvent.LeftBeforeContact("offer-2", null, Samples.NOON),
            new ReferralEvent.LeftBeforeContact(null, Samples.NOON, Samples.NOON),
            new ReferralEvent.ReferralPaused(List.of("redthread"), Samples.NOON, Samples.NOON),
            new ReferralEvent.ReferralResumed(List.of(), "offer-2", null, null, Samples.NOON),
            new ReferralEvent.ReferralResumed(
                    List.of("redthread"), null, Samples.window(Samples.NOON), Samples.NOON, Samples.NOON),
            new ReferralEvent.ConfirmationAwaited(Samples.NOON, Samples.NOON),
            new ReferralEvent.ConfirmationOverdue(Samples.NOON, Samples.NOON),
            new ReferralEvent.UnplacedOverdue(Samples.NOON, Samples.NOON),
            new ReferralEvent.ReofferConfirmed(Samples.NOON),
            new ReferralEvent.ProgrammeChosen("offer-2", Samples.ST_GILES, OverrideReason.SAFETY, Samples.NOON),
            new ReferralEvent.ProgrammeChosen(null, Samples.ST_GILES, OverrideReason.SAFETY, Samples.NOON),
            new ReferralEvent.NamedPlaceRequested("offer-3", "st-giles-ed", List.of(), Samples.NOON),
            new ReferralEvent.ReferralReleased(PLACEMENT, Samples.NOON, Samples.NOON),
            new ReferralEvent.ReferrerTold(ReferrerOutcome.STILL_LOOKING, Samples.NOON),
            new ReferralEvent.ContactRecorded(PLACEMENT, ContactAnswer.NOT_NOW, FRIDAY, Samples.NOON),
            new ReferralEvent.FirstContactOverdue(PLACEMENT, Samples.NOON, Samples.NOON),
            new ReferralEvent.SessionRecorded(PLACEMENT, "session-1", FRIDAY, Samples.NOON),
            new ReferralEvent.WorkerChanged(
                    PLACEMENT,
                    "colleague",
                    Samples.WORKER,
                    WorkerChangeReason.CASELOAD,
                    "manager.redthread",
                    Samples.NOON),
            new ReferralEvent.ReferralCompleted(PLACEMENT, SupportOutcome.GOALS_MET, Samples.NOON),
            new ReferralEvent.ReferralEndedEarly(PLACEMENT, EarlyEndReason.MOVED_AWAY, Samples.NOON));

    private static final List<HandoverEvent> HANDOVER_EVENTS = List.of(
            new HandoverEvent.HandoverProposed(Samples.NOON),
            new HandoverEvent.PlaceRequested(Samples.NOON),
            new HandoverEvent.HandoverOffered(Samples.window(Samples.NOON)),
            new HandoverEvent.HandoverAccepted("redthread-ed", Samples.NOON),
            new HandoverEvent.HandoverRefused(Samples.NOON),
            new HandoverEvent.HandoverLapsed(Samples.NOON),
            new HandoverEvent.HandoverNotPossible(Samples.NOON),
            new HandoverEvent.PlaceGivenBack(Samples.NOON));

    private static final List<JourneyEvent> JOURNEY_EVENTS = List.of(
            new JourneyEvent.JourneyPlanned(Samples.NOON),
            new JourneyEvent.LegConfirmed(
                    JourneySamples.confirmed(JourneyLeg.RETURN), JourneySamples.said(LegSide.HANDING_OVER)),
            new JourneyEvent.LegMissed(JourneySamples.plan(JourneyLeg.RETURN), Samples.NOON));

    @Test
    void everyEventThatIsToldFollowsItsPublishedSchema() {
        told().forEach(EventContracts::assertFollowsSchema);
    }

    @Test
    void aNameThatWasTypedTravelsInNoEvent() {
        assertThat(told().map(EventCodec::write).map(json -> new String(json, StandardCharsets.UTF_8)))
                .noneMatch(json -> json.contains("children's trust"));
    }

    @Test
    void everyEventOfTheContractIsToldBySomeStep() {
        Set<Class<?>> types = told().map(Object::getClass).collect(Collectors.toSet());
        assertThat(types).containsExactlyInAnyOrder(CaseEvent.class.getPermittedSubclasses());
    }

    @Test
    void everyEventCarriesTheVersionOfTheReferralAfterTheStep() {
        assertThat(told())
                .extracting(CaseEvent::version)
                .containsOnly(Samples.accepted().version());
    }

    private static Stream<CaseEvent> told() {
        return Stream.of(
                        REFERRAL_EVENTS.stream()
                                .map(event -> ReferralEventTranslator.translate(Samples.accepted(), event)),
                        HANDOVER_EVENTS.stream()
                                .map(event -> HandoverEventTranslator.translate(Samples.accepted(), HANDOVER, event)),
                        JOURNEY_EVENTS.stream()
                                .map(event -> JourneyEventTranslator.translate(
                                        Samples.accepted(), JourneySamples.underway(), event)))
                .flatMap(told -> told);
    }
}
