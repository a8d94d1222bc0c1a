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
import uk.reachable.referral.lifecycle.CommunityFollowUpPolicy;
import uk.reachable.referral.lifecycle.Referral;
import uk.reachable.referral.lifecycle.ReferralEvent;
import uk.reachable.referral.lifecycle.ReferralEvent.SearchEvent;
import uk.reachable.referral.lifecycle.ReferralFacts;

/** Turns a step of the search into the records of the contracts; {@code after} is the referral after the step. */
final class SearchEventTranslator {

    private SearchEventTranslator() {}

    static CaseEvent translate(Referral after, SearchEvent event) {
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

    private static CaseEvent raised(Referral after, ReferralEvent.ReferralRaised event) {
        ReferralFacts facts = after.facts();
        return new ReferralRaised(
                facts.incidentId(),
                facts.incidentReference(),
                facts.region(),
                facts.referralId(),
                facts.personId(),
                after.version(),
                facts.need(),
                facts.ageBand(),
                facts.localAuthority(),
                facts.homeLocalAuthority(),
                facts.setting(),
                facts.site(),
                facts.expectedRelease(),
                after.responsibleOrganisation(),
                event.at());
    }

    private static CaseEvent placeRequested(Referral after, ReferralEvent.PlaceRequested event) {
        ReferralFacts facts = after.facts();
        return new PlaceRequested(
                facts.incidentId(),
                facts.incidentReference(),
                facts.region(),
                facts.referralId(),
                facts.personId(),
                after.version(),
                event.offerId(),
                PlacePurpose.OFFER,
                null,
                CommunityFollowUpPolicy.askedFor(facts),
                facts.ageBand(),
                facts.localAuthority(),
                facts.homeLocalAuthority(),
                facts.setting(),
                facts.site(),
                event.excludedProviders(),
                event.at());
    }

    private static CaseEvent offerMade(Referral after, ReferralEvent.OfferMade event) {
        ReferralFacts facts = after.facts();
        return new OfferMade(
                facts.incidentId(),
                facts.incidentReference(),
                facts.region(),
                facts.referralId(),
                facts.personId(),
                after.version(),
                event.offer().id(),
                event.offer().place().programme(),
                event.offer().place().provider(),
                event.offer().place().programmeName(),
                event.offer().place().providerName(),
                event.offer().window().respondBy(),
                event.offer().window().onShiftFrom(),
                event.offer().window().ring(),
                event.offer().window().openedAt(),
                event.toldFirst().isEmpty() ? null : event.toldFirst());
    }

    private static CaseEvent offerAccepted(Referral after, ReferralEvent.OfferAccepted event) {
        ReferralFacts facts = after.facts();
        return new OfferAccepted(
                facts.incidentId(),
                facts.incidentReference(),
                facts.region(),
                facts.referralId(),
                facts.personId(),
                after.version(),
                event.offer().id(),
                event.offer().place().programme(),
                event.offer().place().provider(),
                event.at(),
                Workers.after(after),
                event.actedBy());
    }

    private static CaseEvent offerDeclined(Referral after, ReferralEvent.OfferDeclined event) {
        ReferralFacts facts = after.facts();
        return new OfferDeclined(
                facts.incidentId(),
                facts.incidentReference(),
                facts.region(),
                facts.referralId(),
                facts.personId(),
                after.version(),
                event.offer().id(),
                event.offer().place().programme(),
                event.offer().place().provider(),
                event.reason(),
                event.at());
    }

    private static CaseEvent offerLapsed(Referral after, ReferralEvent.OfferLapsed event) {
        ReferralFacts facts = after.facts();
        return new OfferLapsed(
                facts.incidentId(),
                facts.incidentReference(),
                facts.region(),
                facts.referralId(),
                facts.personId(),
                after.version(),
                event.offer().id(),
                event.offer().place().programme(),
                event.offer().place().provider(),
                event.at());
    }

    private static CaseEvent offerNotMade(Referral after, ReferralEvent.OfferNotMade event) {
        ReferralFacts facts = after.facts();
        return new OfferNotMade(
                facts.incidentId(),
                facts.incidentReference(),
                facts.region(),
                facts.referralId(),
                facts.personId(),
                after.version(),
                event.offerId(),
                event.place().programme(),
                event.place().provider(),
                event.at());
    }

    private static CaseEvent waiting(Referral after, ReferralEvent.ReferralWaiting event) {
        ReferralFacts facts = after.facts();
        return new ReferralWaiting(
                facts.incidentId(),
                facts.incidentReference(),
                facts.region(),
                facts.referralId(),
                facts.personId(),
                after.version(),
                event.offerId(),
                event.since());
    }

    private static CaseEvent unplaced(Referral after, ReferralEvent.ReferralUnplaced event) {
        ReferralFacts facts = after.facts();
        return new ReferralUnplaced(
                facts.incidentId(),
                facts.incidentReference(),
                facts.region(),
                facts.referralId(),
                facts.personId(),
                after.version(),
                event.offerId(),
                event.dutyDueBy(),
                event.at());
    }
}
