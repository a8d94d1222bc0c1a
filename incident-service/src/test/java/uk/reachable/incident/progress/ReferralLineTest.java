package uk.reachable.incident.progress;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.Topic;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.contracts.referral.ConfirmationAwaited;
import uk.reachable.contracts.referral.ContactRecorded;
import uk.reachable.contracts.referral.FirstContactOverdue;
import uk.reachable.contracts.referral.HandoverAccepted;
import uk.reachable.contracts.referral.HandoverLapsed;
import uk.reachable.contracts.referral.HandoverNotPossible;
import uk.reachable.contracts.referral.HandoverOffered;
import uk.reachable.contracts.referral.HandoverProposed;
import uk.reachable.contracts.referral.HandoverRefused;
import uk.reachable.contracts.referral.JourneyPlanned;
import uk.reachable.contracts.referral.LeftBeforeContact;
import uk.reachable.contracts.referral.LegConfirmed;
import uk.reachable.contracts.referral.LegMissed;
import uk.reachable.contracts.referral.OfferAccepted;
import uk.reachable.contracts.referral.OfferDeclined;
import uk.reachable.contracts.referral.OfferLapsed;
import uk.reachable.contracts.referral.OfferMade;
import uk.reachable.contracts.referral.OfferNotMade;
import uk.reachable.contracts.referral.PlaceRequested;
import uk.reachable.contracts.referral.ProgrammeChosen;
import uk.reachable.contracts.referral.ReferralCompleted;
import uk.reachable.contracts.referral.ReferralEndedEarly;
import uk.reachable.contracts.referral.ReferralRaised;
import uk.reachable.contracts.referral.ReferralReleased;
import uk.reachable.contracts.referral.ReferralReopened;
import uk.reachable.contracts.referral.ReferralUnplaced;
import uk.reachable.contracts.referral.ReferralWaiting;
import uk.reachable.contracts.referral.ReferralWithdrawn;
import uk.reachable.contracts.referral.ReofferConfirmed;
import uk.reachable.contracts.referral.SessionRecorded;
import uk.reachable.platform.testkit.EventContracts;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.incident.progress.Lines.RAISED;
import static uk.reachable.incident.progress.Lines.after;
import static uk.reachable.incident.progress.Lines.offer;
import static uk.reachable.incident.progress.Lines.status;

class ReferralLineTest {

    @Test
    void eachStepMovesTheStatusAsItsNameSays() {
        assertThat(status(ReferralRaised.class)).isEqualTo(ReferralStatus.RAISED);
        assertThat(status(OfferMade.class)).isEqualTo(ReferralStatus.OFFERED);
        assertThat(status(OfferMade.class, OfferAccepted.class)).isEqualTo(ReferralStatus.ACCEPTED);
        assertThat(status(ReferralWaiting.class)).isEqualTo(ReferralStatus.WAITING);
        assertThat(status(ReferralWaiting.class, OfferMade.class)).isEqualTo(ReferralStatus.OFFERED);
        assertThat(status(ReferralUnplaced.class)).isEqualTo(ReferralStatus.UNPLACED);
    }

    @Test
    void afterADeclineOrALapseAPlaceIsSoughtAgain() {
        assertThat(status(OfferMade.class, OfferDeclined.class)).isEqualTo(ReferralStatus.RAISED);
        assertThat(status(OfferMade.class, OfferLapsed.class)).isEqualTo(ReferralStatus.RAISED);
        assertThat(after(OfferMade.class, OfferDeclined.class).offer()).isNull();
    }

    @Test
    void asksThatChangeNoStatusChangeNothing() {
        ReferralLine offered = after(OfferMade.class);
        for (Class<? extends CaseEvent> step : List.of(PlaceRequested.class, OfferNotMade.class)) {
            assertThat(offered.after(EventContracts.sample(step))).isEqualTo(offered);
        }
    }

    @Test
    void theReferrerIsResponsibleUntilAProviderAccepts() {
        OfferMade offer = EventContracts.sample(OfferMade.class);
        assertThat(after(OfferMade.class).responsibleOrganisation()).isEqualTo("west-midlands-vru");
        assertThat(after(OfferMade.class, OfferAccepted.class).responsibleOrganisation())
                .isEqualTo(EventContracts.sample(OfferAccepted.class).provider());
        assertThat(offer.provider()).isNotEqualTo("west-midlands-vru");
    }

    @Test
    void anAcceptedOfferHasNoClock() {
        assertThat(offer(after(OfferMade.class)).respondBy()).isNotNull();
        assertThat(offer(after(OfferMade.class, OfferAccepted.class)).respondBy())
                .isNull();
    }

    @Test
    void untilAHandoverIsAcceptedResponsibilityStaysWhereItWas() {
        ReferralLine held = after(OfferMade.class, OfferAccepted.class);
        for (Class<? extends CaseEvent> step : List.of(
                HandoverProposed.class,
                HandoverOffered.class,
                HandoverRefused.class,
                HandoverLapsed.class,
                HandoverNotPossible.class)) {
            assertThat(held.after(EventContracts.sample(step))).isEqualTo(held);
        }
    }

    @Test
    void anAcceptedHandoverMovesProgrammeProviderAndResponsibility() {
        HandoverAccepted handover = EventContracts.sample(HandoverAccepted.class);
        ReferralLine line = after(OfferMade.class, OfferAccepted.class, HandoverAccepted.class);
        assertThat(line.status()).isEqualTo(ReferralStatus.ACCEPTED);
        assertThat(line.responsibleOrganisation()).isEqualTo(handover.toOrganisation());
        assertThat(offer(line).programme()).isEqualTo(handover.toProgramme());
    }

    @Test
    void anUnplacedReferralSaysByWhenTheDutyOfficerMustFindAnotherWay() {
        assertThat(after(ReferralUnplaced.class).dutyDueBy())
                .isEqualTo(EventContracts.sample(ReferralUnplaced.class).dutyDueBy());
        assertThat(after(ReferralUnplaced.class, OfferMade.class).dutyDueBy()).isNull();
    }

    @Test
    void theEndOfAReferralIsItsStatusAndWhoReferredIsResponsible() {
        ReferralLine completed = after(OfferMade.class, OfferAccepted.class, ReferralCompleted.class);
        assertThat(completed.status()).isEqualTo(ReferralStatus.COMPLETED);
        assertThat(completed.offer()).isNull();
        assertThat(completed.responsibleOrganisation())
                .isEqualTo(EventContracts.sample(ReferralCompleted.class).responsibleOrganisation());
        assertThat(status(OfferMade.class, OfferAccepted.class, ReferralEndedEarly.class))
                .isEqualTo(ReferralStatus.ENDED_EARLY);
        assertThat(status(OfferMade.class, ReferralWithdrawn.class)).isEqualTo(ReferralStatus.WITHDRAWN);
    }

    @Test
    void whoLeftBeforeContactIsSoughtAPlaceAnewUnlessSomebodyHasAccepted() {
        assertThat(status(OfferMade.class, LeftBeforeContact.class)).isEqualTo(ReferralStatus.RAISED);
        assertThat(after(OfferMade.class, LeftBeforeContact.class).offer()).isNull();
        assertThat(status(ReferralUnplaced.class, LeftBeforeContact.class)).isEqualTo(ReferralStatus.RAISED);
        assertThat(after(OfferMade.class, OfferAccepted.class, LeftBeforeContact.class))
                .isEqualTo(after(OfferMade.class, OfferAccepted.class));
    }

    @Test
    void whatWaitsToBeConfirmedSaysByWhen() {
        ReferralLine waits = after(OfferMade.class, OfferDeclined.class, ConfirmationAwaited.class);
        assertThat(waits.status()).isEqualTo(ReferralStatus.AWAITING_CONFIRMATION);
        assertThat(waits.dutyDueBy())
                .isEqualTo(EventContracts.sample(ConfirmationAwaited.class).confirmBy());
        assertThat(status(ConfirmationAwaited.class, ReofferConfirmed.class)).isEqualTo(ReferralStatus.RAISED);
    }

    @Test
    void afterAPersonsChoiceAPlaceIsSoughtThere() {
        assertThat(status(OfferMade.class, ProgrammeChosen.class)).isEqualTo(ReferralStatus.RAISED);
        assertThat(after(OfferMade.class, ProgrammeChosen.class).offer()).isNull();
    }

    @Test
    void whoReferredIsResponsibleForWhatWasLetGo() {
        ReferralLine released = after(OfferMade.class, OfferAccepted.class, ReferralReleased.class);
        assertThat(released.status()).isEqualTo(ReferralStatus.RAISED);
        assertThat(released.responsibleOrganisation()).isEqualTo("west-midlands-vru");
    }

    @Test
    void aReopenedReferralIsRaisedAgain() {
        assertThat(status(ReferralUnplaced.class, ReferralReopened.class)).isEqualTo(ReferralStatus.RAISED);
        assertThat(after(ReferralUnplaced.class, ReferralReopened.class).dutyDueBy())
                .isNull();
    }

    @Test
    void whatIsToldOfASupportChangesNoStatus() {
        ReferralLine held = after(OfferMade.class, OfferAccepted.class);
        for (Class<? extends CaseEvent> step :
                List.of(ContactRecorded.class, FirstContactOverdue.class, SessionRecorded.class)) {
            assertThat(held.after(EventContracts.sample(step))).isEqualTo(held);
        }
    }

    @Test
    void noLegOfAJourneyChangesWhoIsResponsible() {
        ReferralLine held = after(OfferMade.class, OfferAccepted.class);
        for (Class<? extends CaseEvent> step : List.of(JourneyPlanned.class, LegConfirmed.class, LegMissed.class)) {
            assertThat(held.after(EventContracts.sample(step))).isEqualTo(held);
        }
    }

    @Test
    void everyPublishedStepIsUnderstood() {
        for (Event sample : EventContracts.samples(Topic.REFERRAL).toList()) {
            if (sample instanceof CaseEvent step) {
                assertThat(RAISED.after(step)).isNotNull();
            }
        }
    }
}
