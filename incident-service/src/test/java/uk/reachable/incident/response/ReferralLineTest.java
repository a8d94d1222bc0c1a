package uk.reachable.incident.response;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.Topic;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.contracts.referral.HandoverAccepted;
import uk.reachable.contracts.referral.HandoverLapsed;
import uk.reachable.contracts.referral.HandoverNotPossible;
import uk.reachable.contracts.referral.HandoverOffered;
import uk.reachable.contracts.referral.HandoverProposed;
import uk.reachable.contracts.referral.HandoverRefused;
import uk.reachable.contracts.referral.OfferAccepted;
import uk.reachable.contracts.referral.OfferDeclined;
import uk.reachable.contracts.referral.OfferLapsed;
import uk.reachable.contracts.referral.OfferMade;
import uk.reachable.contracts.referral.OfferNotMade;
import uk.reachable.contracts.referral.PlaceRequested;
import uk.reachable.contracts.referral.ReferralRaised;
import uk.reachable.contracts.referral.ReferralUnplaced;
import uk.reachable.contracts.referral.ReferralWaiting;
import uk.reachable.platform.testkit.EventContracts;

import static org.assertj.core.api.Assertions.assertThat;

class ReferralLineTest {

    private static final ReferralLine RAISED = ReferralLine.raised("west-midlands-vru");

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
    void everyPublishedStepIsUnderstood() {
        for (Event sample : EventContracts.samples(Topic.REFERRAL).toList()) {
            if (sample instanceof CaseEvent step) {
                assertThat(RAISED.after(step)).isNotNull();
            }
        }
    }

    private static ReferralLine.Offer offer(ReferralLine line) {
        return Objects.requireNonNull(line.offer());
    }

    @SafeVarargs
    private static ReferralStatus status(Class<? extends CaseEvent>... steps) {
        return after(steps).status();
    }

    @SafeVarargs
    private static ReferralLine after(Class<? extends CaseEvent>... steps) {
        ReferralLine line = RAISED;
        for (Class<? extends CaseEvent> step : steps) {
            line = line.after(EventContracts.sample(step));
        }
        return line;
    }
}
