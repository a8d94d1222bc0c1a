package uk.reachable.referral.lifecycle;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.referral.lifecycle.Decision.Applied;
import uk.reachable.referral.lifecycle.EndedOffers.Outcome;
import uk.reachable.referral.lifecycle.Referral.Accepted;
import uk.reachable.referral.lifecycle.Referral.Offered;
import uk.reachable.referral.lifecycle.Referral.Seeking;
import uk.reachable.referral.lifecycle.ReferralCommand.AcceptOffer;
import uk.reachable.referral.lifecycle.ReferralCommand.ReportAlreadyWithUs;
import uk.reachable.referral.lifecycle.ReferralCommand.ReportNoPlaceWithUs;
import uk.reachable.referral.lifecycle.ReferralCommand.TakeOn;
import uk.reachable.referral.lifecycle.ReferralEvent.AlreadyWithUsNotPossible;
import uk.reachable.referral.lifecycle.ReferralEvent.AlreadyWithUsReported;
import uk.reachable.referral.lifecycle.ReferralEvent.OfferNotMade;
import uk.reachable.referral.lifecycle.ReferralEvent.OfferWithdrawn;
import uk.reachable.referral.lifecycle.ReferralEvent.TakenOn;

/** What the rows of {@link AlreadyWithUsTable} make of a referral. */
final class AlreadyWithUsTransitions {

    private AlreadyWithUsTransitions() {}

    /** Its own offer is open: the place is held already. */
    static Decision accept(Offered referral, ReportAlreadyWithUs command) {
        String provider = command.place().provider();
        return SearchTransitions.accept(
                referral, new AcceptOffer(provider, command.worker(), command.actedBy(), command.at()));
    }

    static Decision ask(Referral referral, ReportAlreadyWithUs command) {
        return Applied.of(
                Unmoved.later(referral),
                new AlreadyWithUsReported(
                        command.offerId(), command.place(), command.worker(), command.actedBy(), command.at()));
    }

    static Decision takeOn(Offered referral, TakeOn command) {
        Offer open = referral.offer();
        OfferWithdrawn withdrawn = new OfferWithdrawn(open.id(), open.place(), command.at());
        return takenOn(referral, referral.ended().plus(open, Outcome.WITHDRAWN), withdrawn, command);
    }

    static Decision takeOn(Seeking referral, TakeOn command) {
        OfferWithdrawn withdrawn = new OfferWithdrawn(referral.offerId(), null, command.at());
        return takenOn(referral, referral.ended(), withdrawn, command);
    }

    /** Where nothing is open that would have to end. */
    static Decision takeOnAtOnce(Referral referral, TakeOn command) {
        return takenOn(referral, referral.ended(), null, command);
    }

    static Decision giveBack(Referral referral, TakeOn command) {
        return Applied.of(Unmoved.later(referral), new OfferNotMade(command.offerId(), command.place(), command.at()));
    }

    static Decision notPossible(Referral referral, ReportNoPlaceWithUs command) {
        return Applied.of(
                Unmoved.later(referral),
                new AlreadyWithUsNotPossible(command.offerId(), command.place(), command.at()));
    }

    private static Decision takenOn(
            Referral before, EndedOffers ended, @Nullable OfferWithdrawn withdrawn, TakeOn command) {
        Accepted accepted = new Accepted(
                before.facts(),
                before.version() + 1,
                ended.plus(offer(command), Outcome.ACCEPTED),
                command.offerId(),
                command.place(),
                command.worker(),
                FirstContact.awaited(before.facts(), command.at()));
        TakenOn taken = new TakenOn(command.offerId(), command.place(), command.actedBy(), command.at());
        return new Applied(accepted, withdrawn == null ? List.of(taken) : List.of(withdrawn, taken));
    }

    /** Never open: there is nothing to answer. */
    static Offer offer(String id, Place place, Instant at) {
        return new Offer(id, place, new ResponseWindow(at, at, null, null));
    }

    private static Offer offer(TakeOn command) {
        return offer(command.offerId(), command.place(), command.at());
    }
}
