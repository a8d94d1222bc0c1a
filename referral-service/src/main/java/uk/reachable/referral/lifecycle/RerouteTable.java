package uk.reachable.referral.lifecycle;

import uk.reachable.referral.lifecycle.Decision.NothingToDo;
import uk.reachable.referral.lifecycle.Decision.Refusal;
import uk.reachable.referral.lifecycle.Decision.Refused;
import uk.reachable.referral.lifecycle.FirstContact.Overdue;
import uk.reachable.referral.lifecycle.Referral.Accepted;
import uk.reachable.referral.lifecycle.Referral.AwaitingConfirmation;
import uk.reachable.referral.lifecycle.Referral.Closed;
import uk.reachable.referral.lifecycle.Referral.Offered;
import uk.reachable.referral.lifecycle.Referral.Unplaced;
import uk.reachable.referral.lifecycle.ReferralCommand.ChooseProgramme;
import uk.reachable.referral.lifecycle.ReferralCommand.ConfirmReoffer;
import uk.reachable.referral.lifecycle.ReferralCommand.ReleaseReferral;
import uk.reachable.referral.lifecycle.ReferralCommand.ReportDeskOverdue;
import uk.reachable.referral.lifecycle.ReferralCommand.RerouteCommand;

/**
 * How people lead the search another way in each state: confirm a further offer, choose a programme, let a referral go.
 */
final class RerouteTable {

    private RerouteTable() {}

    private record Step(Referral referral, RerouteCommand command) {}

    static Decision decide(Referral referral, RerouteCommand command) {
        return switch (new Step(referral, command)) {
            case Step(AwaitingConfirmation r, ConfirmReoffer c) -> RerouteTransitions.confirm(r, c);
            case Step(Referral r, ConfirmReoffer _) -> new Refused(r, Refusal.NOTHING_TO_CONFIRM);

            case Step(AwaitingConfirmation r, ReportDeskOverdue c) when isDue(r, c) -> RerouteTransitions.overdue(r, c);
            case Step(Unplaced r, ReportDeskOverdue c) when isDue(r, c) -> RerouteTransitions.overdue(r, c);
            case Step(Referral r, ReportDeskOverdue _) -> new NothingToDo(r);

            case Step(Accepted r, ChooseProgramme _) -> new Refused(r, Refusal.TAKEN_ON);
            case Step(Closed r, ChooseProgramme _) -> new Refused(r, Refusal.of(r));
            case Step(Referral r, ChooseProgramme _)
            when r.facts().isPaused() -> new Refused(r, Refusal.CONTACT_PAUSED);
            case Step(Referral r, ChooseProgramme c)
            when isRuledOut(r, c) -> new Refused(r, Refusal.PROVIDER_RULED_OUT);
            case Step(Offered r, ChooseProgramme c) when isOffered(r, c) -> new NothingToDo(r);
            case Step(Referral r, ChooseProgramme c) -> RerouteTransitions.choose(r, c);

            case Step(Accepted r, ReleaseReferral c)
            when c.handoverIsOpen() -> new Refused(r, Refusal.HANDOVER_IS_OPEN);
            case Step(Accepted r, ReleaseReferral c)
            when r.contact() instanceof Overdue -> RerouteTransitions.release(r, c);
            case Step(Accepted r, ReleaseReferral _) -> new Refused(r, Refusal.NOT_OVERDUE);
            case Step(Closed r, ReleaseReferral _) -> new Refused(r, Refusal.of(r));
            case Step(Referral r, ReleaseReferral _) -> new Refused(r, Refusal.NOT_ACCEPTED_YET);
        };
    }

    /** A clock that was told once is not told again. */
    private static boolean isDue(AwaitingConfirmation referral, ReportDeskOverdue command) {
        return referral.toldAt() == null && !command.at().isBefore(referral.confirmBy());
    }

    private static boolean isDue(Unplaced referral, ReportDeskOverdue command) {
        return referral.toldAt() == null && !command.at().isBefore(referral.dutyDueBy());
    }

    private static boolean isRuledOut(Referral referral, ChooseProgramme command) {
        return referral.ended().excludedProviders().contains(command.place().provider());
    }

    private static boolean isOffered(Offered referral, ChooseProgramme command) {
        return referral.offer().place().programme().equals(command.place().programme());
    }
}
