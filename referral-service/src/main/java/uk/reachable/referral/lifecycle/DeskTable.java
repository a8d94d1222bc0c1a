package uk.reachable.referral.lifecycle;

import uk.reachable.referral.lifecycle.Decision.NothingToDo;
import uk.reachable.referral.lifecycle.Decision.Refusal;
import uk.reachable.referral.lifecycle.Decision.Refused;
import uk.reachable.referral.lifecycle.FirstContact.Made;
import uk.reachable.referral.lifecycle.Referral.Accepted;
import uk.reachable.referral.lifecycle.Referral.AwaitingConfirmation;
import uk.reachable.referral.lifecycle.Referral.Closed;
import uk.reachable.referral.lifecycle.Referral.Offered;
import uk.reachable.referral.lifecycle.Referral.Seeking;
import uk.reachable.referral.lifecycle.Referral.Unplaced;
import uk.reachable.referral.lifecycle.Referral.Withdrawn;
import uk.reachable.referral.lifecycle.ReferralCommand.AmendReferral;
import uk.reachable.referral.lifecycle.ReferralCommand.DeskCommand;
import uk.reachable.referral.lifecycle.ReferralCommand.FollowUpAtHome;
import uk.reachable.referral.lifecycle.ReferralCommand.ReopenReferral;
import uk.reachable.referral.lifecycle.ReferralCommand.WithdrawReferral;

/** What the duty desk may do in each state: withdraw, reopen, amend, follow up at home. */
final class DeskTable {

    private DeskTable() {}

    private record Step(Referral referral, DeskCommand command) {}

    static Decision decide(Referral referral, DeskCommand command) {
        return switch (new Step(referral, command)) {
            case Step(Seeking r, WithdrawReferral c) -> DeskTransitions.withdraw(r, r.offerId(), c);
            case Step(Offered r, WithdrawReferral c) -> DeskTransitions.withdraw(r, c);
            case Step(Unplaced r, WithdrawReferral c) -> DeskTransitions.withdraw(r, null, c);
            case Step(AwaitingConfirmation r, WithdrawReferral c) -> DeskTransitions.withdraw(r, null, c);
            case Step(Withdrawn r, WithdrawReferral _) -> new NothingToDo(r);
            case Step(Accepted r, WithdrawReferral _) -> new Refused(r, Refusal.TAKEN_ON);
            case Step(Closed r, WithdrawReferral _) -> new Refused(r, Refusal.of(r));

            case Step(Unplaced r, ReopenReferral c) -> DeskTransitions.reopen(r, c);
            case Step(Closed r, ReopenReferral c) -> DeskTransitions.reopen(r, c);
            case Step(Referral r, ReopenReferral _) -> new Refused(r, Refusal.NOT_OVER);

            case Step(Closed r, AmendReferral _) -> new Refused(r, Refusal.of(r));
            case Step(Referral r, AmendReferral c) when c.facts().equals(r.facts()) -> new NothingToDo(r);
            case Step(Seeking r, AmendReferral c) -> DeskTransitions.seekByNewFacts(r, c);
            case Step(Offered r, AmendReferral c) -> DeskTransitions.keepTheOffer(r, c);
            case Step(Referral r, AmendReferral c) -> DeskTransitions.noteFacts(r, c);

            case Step(Closed r, FollowUpAtHome _) -> new Refused(r, Refusal.of(r));
            case Step(Accepted r, FollowUpAtHome _)
            when r.contact() instanceof Made -> new Refused(r, Refusal.ALREADY_SEEN);
            case Step(Referral r, FollowUpAtHome c) when c.facts().equals(r.facts()) -> new NothingToDo(r);
            case Step(Seeking r, FollowUpAtHome c) -> FollowUpTransitions.seek(r, c);
            case Step(Unplaced r, FollowUpAtHome c) -> FollowUpTransitions.seek(r, c);
            case Step(Offered r, FollowUpAtHome c) -> FollowUpTransitions.endTheOffer(r, c);
            case Step(Accepted r, FollowUpAtHome c) -> FollowUpTransitions.startTheClockAnew(r, c);
            case Step(Referral r, FollowUpAtHome c) -> FollowUpTransitions.noteFacts(r, c);
        };
    }
}
