package uk.reachable.system.prove.check.account;

import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.contracts.referral.HandoverAccepted;
import uk.reachable.contracts.referral.HandoverOffered;
import uk.reachable.contracts.referral.HandoverProposed;
import uk.reachable.contracts.referral.PlaceRequested;
import uk.reachable.system.prove.check.account.Course.Asked;
import uk.reachable.system.prove.check.account.Course.Taken;

import static uk.reachable.contracts.codes.ReferralStatus.ACCEPTED;

/** Responsibility is passed on in one step, or stays. */
record HandoverMoves(Standing now, OpenHandover handover) {

    void proposed(HandoverProposed step) {
        now.require(now.is(ACCEPTED) && step.fromOrganisation().equals(now.responsible()), step);
        Asked receiver = new Asked(step.handoverId(), step.toOrganisation(), step.toProgramme());
        now.require(handover.propose(receiver), step);
    }

    void requested(PlaceRequested step) {
        now.require(now.is(ACCEPTED) && handover.isProposed(step.offerId()), step);
    }

    void offered(HandoverOffered step) {
        now.require(handover.offer(step.handoverId()), step);
    }

    void accepted(HandoverAccepted step) {
        now.require(now.is(ACCEPTED) && handover.end(step.handoverId(), true), step);
        now.passTo(new Taken(step.handoverId(), step.toOrganisation(), step.toProgramme()), step.worker());
    }

    /** The receiver was asked and does not take over. */
    void refused(CaseEvent step, String handoverId) {
        now.require(handover.end(handoverId, true), step);
    }

    /** No place was held, so the receiver was never asked. */
    void notPossible(CaseEvent step, String handoverId) {
        now.require(handover.end(handoverId, false), step);
    }
}
