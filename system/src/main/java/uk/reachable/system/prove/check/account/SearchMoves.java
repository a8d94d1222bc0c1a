package uk.reachable.system.prove.check.account;

import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.contracts.referral.OfferAccepted;
import uk.reachable.contracts.referral.OfferDeclined;
import uk.reachable.contracts.referral.OfferLapsed;
import uk.reachable.contracts.referral.OfferMade;
import uk.reachable.contracts.referral.PlaceRequested;
import uk.reachable.contracts.referral.ReferralRaised;
import uk.reachable.contracts.referral.ReferralUnplaced;
import uk.reachable.contracts.referral.ReferralWaiting;
import uk.reachable.system.prove.check.account.Course.Asked;
import uk.reachable.system.prove.check.account.Course.Taken;

import static uk.reachable.contracts.codes.ReferralStatus.OFFERED;
import static uk.reachable.contracts.codes.ReferralStatus.RAISED;
import static uk.reachable.contracts.codes.ReferralStatus.UNPLACED;
import static uk.reachable.contracts.codes.ReferralStatus.WAITING;

/** Somebody is sought who takes the person on. */
record SearchMoves(Standing now, Claims claims) {

    void raised(ReferralRaised step) {
        now.require(!now.isRaised(), step);
        now.move(RAISED);
        now.makeResponsible(step.responsibleOrganisation());
    }

    void requested(PlaceRequested step) {
        now.require(now.is(RAISED), step);
        now.seek(step.offerId());
    }

    void offered(OfferMade step) {
        now.require(isAnswerTo(step.offerId()), step);
        now.offer(new Asked(step.offerId(), step.provider(), step.programme()));
    }

    void waiting(ReferralWaiting step) {
        now.require(now.is(RAISED) && now.isSought(step.offerId()), step);
        now.move(WAITING);
    }

    void unplaced(ReferralUnplaced step) {
        now.require(isAnswerTo(step.offerId()), step);
        now.move(UNPLACED);
    }

    private boolean isAnswerTo(String offerId) {
        return (now.is(RAISED) || now.is(WAITING)) && now.isSought(offerId);
    }

    /** Whoever was asked, or a provider that supports the person already and takes them on without an offer. */
    void accepted(OfferAccepted step) {
        now.require(now.isOffered(step.offerId(), step.provider()) || isClaimed(step), step);
        claims.remove(step.offerId());
        now.take(new Taken(step.offerId(), step.provider(), step.programme()), step.worker());
    }

    private boolean isClaimed(OfferAccepted step) {
        return now.isOpen() && claims.has(step.offerId(), step.programme());
    }

    void declined(OfferDeclined step) {
        end(step, step.offerId(), step.provider());
    }

    void lapsed(OfferLapsed step) {
        end(step, step.offerId(), step.provider());
    }

    private void end(CaseEvent step, String offerId, String provider) {
        now.require(now.is(OFFERED) && now.isOffered(offerId, provider), step);
        now.moveWithoutOffer(RAISED);
    }
}
