package uk.reachable.referral.publication;

import uk.reachable.contracts.codes.PlacePurpose;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.contracts.referral.OfferAccepted;
import uk.reachable.contracts.referral.OfferDeclined;
import uk.reachable.contracts.referral.OfferLapsed;
import uk.reachable.contracts.referral.OfferMade;
import uk.reachable.contracts.referral.OfferNotMade;
import uk.reachable.contracts.referral.PlaceRequested;
import uk.reachable.contracts.referral.ReferralRaised;
import uk.reachable.contracts.referral.ReferralUnplaced;
import uk.reachable.contracts.referral.ReferralWaiting;
import uk.reachable.referral.lifecycle.Referral;
import uk.reachable.referral.lifecycle.ReferralEvent;
import uk.reachable.referral.lifecycle.ReferralFacts;

/** Turns what happened to a referral into the records of the contracts; {@code after} is the referral after the step. */
final class ReferralEventTranslator {

    private ReferralEventTranslator() {}

    static CaseEvent translate(Referral after, ReferralEvent event) {
        return switch (event) {
            case ReferralEvent.ReferralRaised e -> raised(after, e);
            case ReferralEvent.PlaceRequested e -> placeRequested(after, e);
            case ReferralEvent.OfferMade e -> offerMade(after, e);
            case ReferralEvent.OfferAccepted e -> offerAccepted(after, e);
            case ReferralEvent.OfferDeclined e -> offerDeclined(after, e);
            case ReferralEvent.OfferLapsed e -> offerLapsed(after, e);
            case ReferralEvent.OfferNotMade e -> offerNotMade(after, e);
            case ReferralEvent.ReferralWaiting e -> waiting(after, e);
            case ReferralEvent.ReferralUnplaced e -> unplaced(after, e);
        };
    }

    private static CaseEvent raised(Referral after, ReferralEvent.ReferralRaised e) {
        ReferralFacts f = after.facts();
        return new ReferralRaised(
                f.incidentId(),
                f.incidentReference(),
                f.region(),
                f.referralId(),
                f.personId(),
                after.version(),
                f.need(),
                f.ageBand(),
                f.localAuthority(),
                f.homeLocalAuthority(),
                f.setting(),
                f.site(),
                f.expectedRelease(),
                after.responsibleOrganisation(),
                e.at());
    }

    private static CaseEvent placeRequested(Referral after, ReferralEvent.PlaceRequested e) {
        ReferralFacts f = after.facts();
        return new PlaceRequested(
                f.incidentId(),
                f.incidentReference(),
                f.region(),
                f.referralId(),
                f.personId(),
                after.version(),
                e.offerId(),
                PlacePurpose.OFFER,
                null,
                f.need(),
                f.ageBand(),
                f.localAuthority(),
                f.homeLocalAuthority(),
                f.setting(),
                f.site(),
                e.excludedProviders(),
                e.at());
    }

    private static CaseEvent offerMade(Referral after, ReferralEvent.OfferMade e) {
        ReferralFacts f = after.facts();
        return new OfferMade(
                f.incidentId(),
                f.incidentReference(),
                f.region(),
                f.referralId(),
                f.personId(),
                after.version(),
                e.offer().id(),
                e.offer().place().programme(),
                e.offer().place().provider(),
                e.offer().place().programmeName(),
                e.offer().place().providerName(),
                e.offer().window().respondBy(),
                e.offer().window().onShiftFrom(),
                e.offer().window().ring(),
                e.offer().window().openedAt());
    }

    private static CaseEvent offerAccepted(Referral after, ReferralEvent.OfferAccepted e) {
        ReferralFacts f = after.facts();
        return new OfferAccepted(
                f.incidentId(),
                f.incidentReference(),
                f.region(),
                f.referralId(),
                f.personId(),
                after.version(),
                e.offer().id(),
                e.offer().place().programme(),
                e.offer().place().provider(),
                e.at());
    }

    private static CaseEvent offerDeclined(Referral after, ReferralEvent.OfferDeclined e) {
        ReferralFacts f = after.facts();
        return new OfferDeclined(
                f.incidentId(),
                f.incidentReference(),
                f.region(),
                f.referralId(),
                f.personId(),
                after.version(),
                e.offer().id(),
                e.offer().place().programme(),
                e.offer().place().provider(),
                e.reason(),
                e.at());
    }

    private static CaseEvent offerLapsed(Referral after, ReferralEvent.OfferLapsed e) {
        ReferralFacts f = after.facts();
        return new OfferLapsed(
                f.incidentId(),
                f.incidentReference(),
                f.region(),
                f.referralId(),
                f.personId(),
                after.version(),
                e.offer().id(),
                e.offer().place().programme(),
                e.offer().place().provider(),
                e.at());
    }

    private static CaseEvent offerNotMade(Referral after, ReferralEvent.OfferNotMade e) {
        ReferralFacts f = after.facts();
        return new OfferNotMade(
                f.incidentId(),
                f.incidentReference(),
                f.region(),
                f.referralId(),
                f.personId(),
                after.version(),
                e.offerId(),
                e.place().programme(),
                e.place().provider(),
                e.at());
    }

    private static CaseEvent waiting(Referral after, ReferralEvent.ReferralWaiting e) {
        ReferralFacts f = after.facts();
        return new ReferralWaiting(
                f.incidentId(),
                f.incidentReference(),
                f.region(),
                f.referralId(),
                f.personId(),
                after.version(),
                e.offerId(),
                e.since());
    }

    private static CaseEvent unplaced(Referral after, ReferralEvent.ReferralUnplaced e) {
        ReferralFacts f = after.facts();
        return new ReferralUnplaced(
                f.incidentId(),
                f.incidentReference(),
                f.region(),
                f.referralId(),
                f.personId(),
                after.version(),
                e.offerId(),
                e.dutyDueBy(),
                e.at());
    }
}
