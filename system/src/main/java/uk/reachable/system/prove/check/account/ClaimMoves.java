package uk.reachable.system.prove.check.account;

import uk.reachable.contracts.referral.AlreadyWithUsNotPossible;
import uk.reachable.contracts.referral.OfferNotMade;
import uk.reachable.contracts.referral.PlaceRequested;

/** A provider supports the person already: the search goes on until its place is held. */
record ClaimMoves(Standing now, Claims claims) {

    void requested(PlaceRequested step) {
        now.require(now.isOpen(), step);
        claims.add(step.offerId(), String.valueOf(step.programme()));
    }

    /** Also the place of a claim is given back when somebody else was faster. */
    void notMade(OfferNotMade step) {
        now.require(now.isRaised(), step);
        claims.remove(step.offerId());
    }

    void notPossible(AlreadyWithUsNotPossible step) {
        now.require(claims.remove(step.offerId()), step);
    }
}
