package uk.reachable.referral.publication;

import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.referral.lifecycle.Referral;
import uk.reachable.referral.lifecycle.ReferralEvent;
import uk.reachable.referral.lifecycle.ReferralEvent.AlreadyWithUsEvent;
import uk.reachable.referral.lifecycle.ReferralEvent.DeskEvent;
import uk.reachable.referral.lifecycle.ReferralEvent.PauseEvent;
import uk.reachable.referral.lifecycle.ReferralEvent.RerouteEvent;
import uk.reachable.referral.lifecycle.ReferralEvent.SearchEvent;
import uk.reachable.referral.lifecycle.ReferralEvent.SupportEvent;

/**
 * Turns what happened to a referral into the records of the contracts; {@code after} is the referral after the step.
 */
final class ReferralEventTranslator {

    private ReferralEventTranslator() {}

    static CaseEvent translate(Referral after, ReferralEvent event) {
        return switch (event) {
            case SearchEvent search -> SearchEventTranslator.translate(after, search);
            case AlreadyWithUsEvent known -> AlreadyWithUsTranslator.translate(after, known);
            case DeskEvent desk -> DeskEventTranslator.translate(after, desk);
            case RerouteEvent reroute -> RerouteEventTranslator.translate(after, reroute);
            case SupportEvent support -> SupportEventTranslator.translate(after, support);
            case PauseEvent pause -> PauseEventTranslator.translate(after, pause);
            case ReferralEvent.ReferrerTold told -> RerouteEventTranslator.told(after, told);
        };
    }
}
