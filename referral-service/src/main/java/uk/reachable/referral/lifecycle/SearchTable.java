package uk.reachable.referral.lifecycle;

import uk.reachable.referral.lifecycle.Decision.NothingToDo;
import uk.reachable.referral.lifecycle.EndedOffers.Outcome;
import uk.reachable.referral.lifecycle.Referral.Accepted;
import uk.reachable.referral.lifecycle.Referral.Offered;
import uk.reachable.referral.lifecycle.Referral.Raised;
import uk.reachable.referral.lifecycle.Referral.Seeking;
import uk.reachable.referral.lifecycle.ReferralCommand.AcceptOffer;
import uk.reachable.referral.lifecycle.ReferralCommand.AwaitPlace;
import uk.reachable.referral.lifecycle.ReferralCommand.DeclineOffer;
import uk.reachable.referral.lifecycle.ReferralCommand.LapseOffer;
import uk.reachable.referral.lifecycle.ReferralCommand.MakeOffer;
import uk.reachable.referral.lifecycle.ReferralCommand.ReportNoneLeft;
import uk.reachable.referral.lifecycle.ReferralCommand.SearchCommand;

/** What the search for somebody who takes the person on does in each state. */
final class SearchTable {

    private SearchTable() {}

    private record Step(Referral referral, SearchCommand command) {}

    static Decision decide(Referral referral, SearchCommand command) {
        return switch (new Step(referral, command)) {
            case Step(Seeking r, MakeOffer c) when r.facts().isPaused() -> SearchTransitions.giveBack(r, c);
            case Step(Seeking r, MakeOffer c)
            when isFromExcluded(r, c) -> SearchTransitions.giveBackAndLeaveToDuty(r, c);
            case Step(Seeking r, MakeOffer c) when r.offerId().equals(c.offerId()) -> SearchTransitions.offer(r, c);
            case Step(Referral r, MakeOffer c) when hasHad(r, c.offerId()) -> new NothingToDo(r);
            case Step(Referral r, MakeOffer c) -> SearchTransitions.giveBack(r, c);

            case Step(Raised r, AwaitPlace c) when r.offerId().equals(c.offerId()) -> SearchTransitions.await(r, c);
            case Step(Referral r, AwaitPlace _) -> new NothingToDo(r);

            case Step(Seeking r, ReportNoneLeft c)
            when r.offerId().equals(c.offerId()) -> SearchTransitions.leaveToDuty(r, c);
            case Step(Referral r, ReportNoneLeft _) -> new NothingToDo(r);

            case Step(Offered r, AcceptOffer c) when r.isOfferedTo(c.organisation()) -> SearchTransitions.accept(r, c);
            case Step(Accepted r, AcceptOffer c) when isHeldBy(r, c.organisation()) -> new NothingToDo(r);
            case Step(Referral r, AcceptOffer c) -> SearchTransitions.refuse(r, c.organisation());

            case Step(Offered r, DeclineOffer c)
            when r.isOfferedTo(c.organisation()) -> SearchTransitions.decline(r, c);
            case Step(Referral r, DeclineOffer c) when hasDeclined(r, c.organisation()) -> new NothingToDo(r);
            case Step(Referral r, DeclineOffer c) -> SearchTransitions.refuse(r, c.organisation());

            case Step(Offered r, LapseOffer c) when isDue(r, c) -> SearchTransitions.lapse(r, c);
            case Step(Referral r, LapseOffer _) -> new NothingToDo(r);
        };
    }

    private static boolean isFromExcluded(Seeking referral, MakeOffer command) {
        return referral.offerId().equals(command.offerId())
                && referral.ended().excludedProviders().contains(command.place().provider());
    }

    private static boolean hasHad(Referral referral, String offerId) {
        return referral.ended().contains(offerId)
                || (referral instanceof Offered offered && offered.offer().id().equals(offerId));
    }

    private static boolean isHeldBy(Accepted referral, String organisation) {
        return referral.responsibleOrganisation().equals(organisation);
    }

    private static boolean hasDeclined(Referral referral, String organisation) {
        return referral.ended()
                .lastOutcomeOf(organisation)
                .filter(Outcome.DECLINED::equals)
                .isPresent();
    }

    private static boolean isDue(Offered referral, LapseOffer command) {
        return referral.offer().id().equals(command.offerId())
                && referral.offer().window().hasClosedAt(command.at())
                && !referral.facts().isPaused();
    }
}
