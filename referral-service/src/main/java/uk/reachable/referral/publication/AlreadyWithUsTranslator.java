package uk.reachable.referral.publication;

import java.util.List;
import uk.reachable.contracts.codes.PlacePurpose;
import uk.reachable.contracts.referral.AlreadyWithUsNotPossible;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.contracts.referral.OfferAccepted;
import uk.reachable.contracts.referral.OfferWithdrawn;
import uk.reachable.contracts.referral.PlaceRequested;
import uk.reachable.referral.lifecycle.Place;
import uk.reachable.referral.lifecycle.Referral;
import uk.reachable.referral.lifecycle.ReferralEvent;
import uk.reachable.referral.lifecycle.ReferralEvent.AlreadyWithUsEvent;
import uk.reachable.referral.lifecycle.ReferralFacts;

/** Turns "already with us" into the records of the contracts; {@code after} is the referral after the step. */
final class AlreadyWithUsTranslator {

    private AlreadyWithUsTranslator() {}

    static CaseEvent translate(Referral after, AlreadyWithUsEvent event) {
        return switch (event) {
            case ReferralEvent.AlreadyWithUsReported e -> placeRequested(after, e);
            case ReferralEvent.OfferWithdrawn e -> withdrawn(after, e);
            case ReferralEvent.TakenOn e -> takenOn(after, e);
            case ReferralEvent.AlreadyWithUsNotPossible e -> notPossible(after, e);
        };
    }

    private static CaseEvent placeRequested(Referral after, ReferralEvent.AlreadyWithUsReported event) {
        ReferralFacts facts = after.facts();
        return new PlaceRequested(
                facts.incidentId(),
                facts.incidentReference(),
                facts.region(),
                facts.referralId(),
                facts.personId(),
                after.version(),
                event.offerId(),
                PlacePurpose.ALREADY_WITH_US,
                event.place().programme(),
                facts.need(),
                facts.ageBand(),
                facts.localAuthority(),
                facts.homeLocalAuthority(),
                facts.setting(),
                facts.site(),
                List.of(),
                event.at());
    }

    private static CaseEvent withdrawn(Referral after, ReferralEvent.OfferWithdrawn event) {
        ReferralFacts facts = after.facts();
        Place place = event.place();
        return new OfferWithdrawn(
                facts.incidentId(),
                facts.incidentReference(),
                facts.region(),
                facts.referralId(),
                facts.personId(),
                after.version(),
                event.offerId(),
                place == null ? null : place.programme(),
                place == null ? null : place.provider(),
                event.at());
    }

    private static CaseEvent takenOn(Referral after, ReferralEvent.TakenOn event) {
        ReferralFacts facts = after.facts();
        return new OfferAccepted(
                facts.incidentId(),
                facts.incidentReference(),
                facts.region(),
                facts.referralId(),
                facts.personId(),
                after.version(),
                event.offerId(),
                event.place().programme(),
                event.place().provider(),
                event.at(),
                Workers.after(after),
                event.actedBy());
    }

    private static CaseEvent notPossible(Referral after, ReferralEvent.AlreadyWithUsNotPossible event) {
        ReferralFacts facts = after.facts();
        return new AlreadyWithUsNotPossible(
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
}
