package uk.reachable.referral.lifecycle;

import uk.reachable.referral.lifecycle.ReferralCommand.AlreadyWithUsCommand;
import uk.reachable.referral.lifecycle.ReferralCommand.DeskCommand;
import uk.reachable.referral.lifecycle.ReferralCommand.PauseCommand;
import uk.reachable.referral.lifecycle.ReferralCommand.RerouteCommand;
import uk.reachable.referral.lifecycle.ReferralCommand.SearchCommand;
import uk.reachable.referral.lifecycle.ReferralCommand.SupportCommand;
import uk.reachable.referral.lifecycle.ReferralCommand.TellReferrer;

/** The one table of transitions, in six parts and a row for the referrer: pure, and drawn in this service's README. */
final class Lifecycle {

    private Lifecycle() {}

    static Decision decide(Referral referral, ReferralCommand command) {
        return switch (command) {
            case SearchCommand search -> SearchTable.decide(referral, search);
            case AlreadyWithUsCommand known -> AlreadyWithUsTable.decide(referral, known);
            case DeskCommand desk -> DeskTable.decide(referral, desk);
            case RerouteCommand reroute -> RerouteTable.decide(referral, reroute);
            case SupportCommand support -> SupportTable.decide(referral, support);
            case PauseCommand pause -> PauseTransitions.decide(referral, pause);
            case TellReferrer tell -> ReferrerTransitions.tell(referral, tell);
        };
    }
}
