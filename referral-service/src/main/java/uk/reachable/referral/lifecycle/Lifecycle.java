package uk.reachable.referral.lifecycle;

import uk.reachable.referral.lifecycle.ReferralCommand.DeskCommand;
import uk.reachable.referral.lifecycle.ReferralCommand.SearchCommand;
import uk.reachable.referral.lifecycle.ReferralCommand.SupportCommand;

/** The one table of transitions, in three parts: pure, and drawn in this service's README. */
final class Lifecycle {

    private Lifecycle() {}

    static Decision decide(Referral referral, ReferralCommand command) {
        return switch (command) {
            case SearchCommand search -> SearchTable.decide(referral, search);
            case DeskCommand desk -> DeskTable.decide(referral, desk);
            case SupportCommand support -> SupportTable.decide(referral, support);
        };
    }
}
