package uk.reachable.referral.lifecycle;

import java.time.Instant;
import uk.reachable.referral.lifecycle.Decision.Applied;
import uk.reachable.referral.lifecycle.Decision.Refusal;
import uk.reachable.referral.lifecycle.Decision.Refused;
import uk.reachable.referral.lifecycle.EndedOffers.Outcome;
import uk.reachable.referral.lifecycle.Referral.Accepted;
import uk.reachable.referral.lifecycle.Referral.Offered;
import uk.reachable.referral.lifecycle.Referral.Raised;
import uk.reachable.referral.lifecycle.Referral.Seeking;
import uk.reachable.referral.lifecycle.Referral.Unplaced;
import uk.reachable.referral.lifecycle.Referral.Waiting;
import uk.reachable.referral.lifecycle.Referral.Withdrawn;
import uk.reachable.referral.lifecycle.ReferralCommand.AcceptOffer;
import uk.reachable.referral.lifecycle.ReferralCommand.AwaitPlace;
import uk.reachable.referral.lifecycle.ReferralCommand.DeclineOffer;
import uk.reachable.referral.lifecycle.ReferralCommand.LapseOffer;
import uk.reachable.referral.lifecycle.ReferralCommand.MakeOffer;
import uk.reachable.referral.lifecycle.ReferralCommand.ReportNoneLeft;
import uk.reachable.referral.lifecycle.ReferralEvent.OfferAccepted;
import uk.reachable.referral.lifecycle.ReferralEvent.OfferDeclined;
import uk.reachable.referral.lifecycle.ReferralEvent.OfferLapsed;
import uk.reachable.referral.lifecycle.ReferralEvent.OfferMade;
import uk.reachable.referral.lifecycle.ReferralEvent.OfferNotMade;
import uk.reachable.referral.lifecycle.ReferralEvent.PlaceRequested;
import uk.reachable.referral.lifecycle.ReferralEvent.ReferralRaised;
import uk.reachable.referral.lifecycle.ReferralEvent.ReferralUnplaced;
import uk.reachable.referral.lifecycle.ReferralEvent.ReferralWaiting;

/** What the rows of {@link SearchTable} make of a referral. */
final class SearchTransitions {

    private SearchTransitions() {}

    static Raised raise(ReferralFacts facts, String offerId) {
        return new Raised(facts, 1, EndedOffers.NONE, offerId);
    }

    static Applied announce(Raised raised, Instant at) {
        return Applied.of(raised, new ReferralRaised(at), request(raised, at));
    }

    static Decision offer(Seeking referral, MakeOffer command) {
        Offer offer = new Offer(command.offerId(), command.place(), command.window());
        return Applied.of(
                new Offered(referral.facts(), referral.version() + 1, referral.ended(), offer),
                new OfferMade(offer, command.toldFirst()));
    }

    static Decision giveBack(Referral referral, MakeOffer command) {
        return Applied.of(Unmoved.later(referral), notMade(command));
    }

    /**
     * The other side must not propose a provider that was ruled out; if it does, a person looks at it instead of asking
     * in circles.
     */
    static Decision giveBackAndLeaveToDuty(Seeking referral, MakeOffer command) {
        Unplaced unplaced = unplaced(referral, command.at());
        return Applied.of(
                unplaced,
                notMade(command),
                new ReferralUnplaced(command.offerId(), unplaced.dutyDueBy(), command.at()));
    }

    static Decision await(Raised referral, AwaitPlace command) {
        return Applied.of(
                new Waiting(
                        referral.facts(), referral.version() + 1, referral.ended(), referral.offerId(), command.at()),
                new ReferralWaiting(command.offerId(), command.at()));
    }

    static Decision leaveToDuty(Seeking referral, ReportNoneLeft command) {
        Unplaced unplaced = unplaced(referral, command.at());
        return Applied.of(unplaced, new ReferralUnplaced(command.offerId(), unplaced.dutyDueBy(), command.at()));
    }

    static Decision accept(Offered referral, AcceptOffer command) {
        Offer offer = referral.offer();
        return Applied.of(
                new Accepted(
                        referral.facts(),
                        referral.version() + 1,
                        referral.ended().plus(offer, Outcome.ACCEPTED),
                        offer.id(),
                        offer.place(),
                        command.worker(),
                        FirstContact.awaited(referral.facts(), command.at())),
                new OfferAccepted(offer, command.actedBy(), command.at()));
    }

    static Decision decline(Offered referral, DeclineOffer command) {
        OfferDeclined declined = new OfferDeclined(referral.offer(), command.reason(), command.at());
        return searchOn(declined, referral, Outcome.DECLINED, command.onward(), command.at());
    }

    static Decision lapse(Offered referral, LapseOffer command) {
        OfferLapsed lapsed = new OfferLapsed(referral.offer(), command.at());
        return searchOn(lapsed, referral, Outcome.LAPSED, command.onward(), command.at());
    }

    static Decision refuse(Referral referral, String organisation) {
        Refusal reason = referral.ended()
                .lastOutcomeOf(organisation)
                .map(outcome -> switch (outcome) {
                    case DECLINED -> Refusal.ALREADY_DECLINED;
                    case LAPSED -> Refusal.CLOCK_RAN_OUT;
                    case WITHDRAWN -> withdrawn(referral);
                    case RELEASED -> Refusal.RELEASED;
                    case ACCEPTED -> acceptedBefore(referral, organisation);
                })
                .orElse(Refusal.NEVER_OFFERED);
        return new Refused(referral, reason);
    }

    private static Refusal withdrawn(Referral referral) {
        return switch (referral) {
            case Withdrawn _ -> Refusal.WITHDRAWN;
            case Accepted _ -> Refusal.SUPPORTED_BY_ANOTHER;
            default -> Refusal.OFFER_ENDED;
        };
    }

    private static Refusal acceptedBefore(Referral referral, String organisation) {
        if (!(referral instanceof Accepted)) {
            return Refusal.SUPPORT_ENDED;
        }
        return referral.responsibleOrganisation().equals(organisation) ? Refusal.ALREADY_ACCEPTED : Refusal.HANDED_OVER;
    }

    private static Decision searchOn(
            ReferralEvent happened, Offered referral, Outcome outcome, Onward onward, Instant at) {
        EndedOffers ended = referral.ended().plus(referral.offer(), outcome);
        return SearchOn.after(happened, referral, referral.facts(), ended, onward, at);
    }

    static PlaceRequested request(Raised referral, Instant at) {
        return new PlaceRequested(referral.offerId(), referral.ended().excludedProviders(), at);
    }

    private static Unplaced unplaced(Seeking referral, Instant at) {
        return new Unplaced(referral.facts(), referral.version() + 1, referral.ended(), DutyDeskPolicy.dueBy(at), null);
    }

    private static OfferNotMade notMade(MakeOffer command) {
        return new OfferNotMade(command.offerId(), command.place(), command.at());
    }
}
