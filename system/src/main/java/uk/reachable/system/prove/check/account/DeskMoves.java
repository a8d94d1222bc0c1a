package uk.reachable.system.prove.check.account;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.contracts.referral.ConfirmationAwaited;
import uk.reachable.contracts.referral.ConfirmationOverdue;
import uk.reachable.contracts.referral.LeftBeforeContact;
import uk.reachable.contracts.referral.OfferWithdrawn;
import uk.reachable.contracts.referral.ProgrammeChosen;
import uk.reachable.contracts.referral.ReferralAmended;
import uk.reachable.contracts.referral.ReferralReopened;
import uk.reachable.contracts.referral.ReferralResumed;
import uk.reachable.contracts.referral.ReferralWithdrawn;
import uk.reachable.contracts.referral.ReofferConfirmed;
import uk.reachable.contracts.referral.UnplacedOverdue;

import static uk.reachable.contracts.codes.ReferralStatus.ACCEPTED;
import static uk.reachable.contracts.codes.ReferralStatus.AWAITING_CONFIRMATION;
import static uk.reachable.contracts.codes.ReferralStatus.COMPLETED;
import static uk.reachable.contracts.codes.ReferralStatus.ENDED_EARLY;
import static uk.reachable.contracts.codes.ReferralStatus.OFFERED;
import static uk.reachable.contracts.codes.ReferralStatus.RAISED;
import static uk.reachable.contracts.codes.ReferralStatus.UNPLACED;
import static uk.reachable.contracts.codes.ReferralStatus.WAITING;
import static uk.reachable.contracts.codes.ReferralStatus.WITHDRAWN;

/** People lead the search another way. */
record DeskMoves(Standing now) {

    private static final Set<ReferralStatus> OVER_OR_UNPLACED = EnumSet.of(UNPLACED, WITHDRAWN, COMPLETED, ENDED_EARLY);

    void withdrawn(ReferralWithdrawn step) {
        now.require(now.isOpen() && Objects.equals(step.offerId(), now.wanted()), step);
        now.moveWithoutOffer(WITHDRAWN);
    }

    /** What was open ends because a provider that supports the person already takes them on. */
    void offerWithdrawn(OfferWithdrawn step) {
        now.require(now.isOpen() && step.offerId().equals(now.wanted()), step);
        now.endOffer();
    }

    /**
     * A request that nobody has answered is made anew; an open offer has another clock; else only what is known
     * changes.
     */
    void amended(ReferralAmended step) {
        boolean seeking = now.is(RAISED) || now.is(WAITING);
        now.require(now.isOpen() || now.is(ACCEPTED), step);
        now.require(Objects.equals(step.endedOfferId(), seeking ? now.sought() : null), step);
        now.require((step.respondBy() != null) == now.is(OFFERED), step);
        if (seeking) {
            now.move(RAISED);
        }
    }

    /** What waited is asked for anew; whoever is asked or holds the referral has what was left of their clock. */
    void resumed(ReferralResumed step) {
        boolean seeking = now.is(RAISED) || now.is(WAITING);
        now.require(now.isRaised(), step);
        now.require(Objects.equals(step.endedOfferId(), seeking ? now.sought() : null), step);
        now.require(!now.is(OFFERED) || step.respondBy() != null, step);
        if (seeking) {
            now.move(RAISED);
        }
    }

    void reopened(ReferralReopened step) {
        now.require(OVER_OR_UNPLACED.stream().anyMatch(now::is), step);
        now.move(RAISED);
        now.makeResponsible(step.responsibleOrganisation());
    }

    /**
     * Who has accepted goes on by another clock, what waits to be confirmed still does; else a place is sought anew.
     */
    void left(LeftBeforeContact step) {
        boolean accepted = now.is(ACCEPTED);
        now.require(accepted || now.isOpen(), step);
        now.require((step.dueBy() != null) == accepted, step);
        now.require(Objects.equals(step.endedOfferId(), accepted ? null : now.wanted()), step);
        if (!accepted && !now.is(AWAITING_CONFIRMATION)) {
            now.moveWithoutOffer(RAISED);
        }
    }

    void awaited(ConfirmationAwaited step) {
        move(step, RAISED, AWAITING_CONFIRMATION);
    }

    void overdue(ConfirmationOverdue step) {
        now.require(now.is(AWAITING_CONFIRMATION), step);
    }

    void unplacedOverdue(UnplacedOverdue step) {
        now.require(now.is(UNPLACED), step);
    }

    void confirmed(ReofferConfirmed step) {
        move(step, AWAITING_CONFIRMATION, RAISED);
    }

    private void move(CaseEvent step, ReferralStatus from, ReferralStatus to) {
        now.require(now.is(from), step);
        now.move(to);
    }

    void chosen(ProgrammeChosen step) {
        now.require(now.isOpen(), step);
        now.require(Objects.equals(step.endedOfferId(), now.wanted()), step);
        now.moveWithoutOffer(RAISED);
    }
}
