package uk.reachable.referral.publication;

import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.referral.lifecycle.Referral;
import uk.reachable.referral.lifecycle.ReferralEvent;
import uk.reachable.referral.lifecycle.ReferralEvent.DeskEvent;
import uk.reachable.referral.lifecycle.ReferralEvent.SearchEvent;
import uk.reachable.referral.lifecycle.ReferralEvent.SupportEvent;

/** Turns what happened to a referral into the records of the contracts; {@code after} is the referral after the step. */
final class ReferralEventTranslator {

    private ReferralEventTranslator() {}

    static CaseEvent translate(Referral after, ReferralEvent event) {
        return switch (event) {
            case SearchEvent search -> SearchEventTranslator.translate(after, search);
            case DeskEvent desk -> DeskEventTranslator.translate(after, desk);
            case SupportEvent support -> SupportEventTranslator.translate(after, support);
        };
    }
}
