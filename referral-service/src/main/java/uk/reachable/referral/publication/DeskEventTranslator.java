package uk.reachable.referral.publication;

import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.contracts.referral.LeftBeforeContact;
import uk.reachable.contracts.referral.ReferralAmended;
import uk.reachable.contracts.referral.ReferralReopened;
import uk.reachable.contracts.referral.ReferralWithdrawn;
import uk.reachable.referral.lifecycle.Referral;
import uk.reachable.referral.lifecycle.ReferralEvent;
import uk.reachable.referral.lifecycle.ReferralEvent.DeskEvent;
import uk.reachable.referral.lifecycle.ReferralFacts;

/** Turns what the duty desk did into the records of the contracts; {@code after} is the referral after the step. */
final class DeskEventTranslator {

    private DeskEventTranslator() {}

    static CaseEvent translate(Referral after, DeskEvent event) {
        return switch (event) {
            case ReferralEvent.ReferralWithdrawn e -> withdrawn(after, e);
            case ReferralEvent.ReferralReopened e -> reopened(after, e);
            case ReferralEvent.ReferralAmended e -> amended(after, e);
            case ReferralEvent.LeftBeforeContact e -> left(after, e);
        };
    }

    private static CaseEvent withdrawn(Referral after, ReferralEvent.ReferralWithdrawn event) {
        ReferralFacts facts = after.facts();
        return new ReferralWithdrawn(
                facts.incidentId(),
                facts.incidentReference(),
                facts.region(),
                facts.referralId(),
                facts.personId(),
                after.version(),
                event.offerId(),
                event.reason(),
                event.at());
    }

    private static CaseEvent reopened(Referral after, ReferralEvent.ReferralReopened event) {
        ReferralFacts facts = after.facts();
        return new ReferralReopened(
                facts.incidentId(),
                facts.incidentReference(),
                facts.region(),
                facts.referralId(),
                facts.personId(),
                after.version(),
                after.responsibleOrganisation(),
                event.everybodyAgain(),
                event.at());
    }

    private static CaseEvent left(Referral after, ReferralEvent.LeftBeforeContact event) {
        ReferralFacts facts = after.facts();
        return new LeftBeforeContact(
                facts.incidentId(),
                facts.incidentReference(),
                facts.region(),
                facts.referralId(),
                facts.personId(),
                after.version(),
                facts.ageBand(),
                facts.localAuthority(),
                facts.homeLocalAuthority(),
                facts.setting(),
                event.endedOfferId(),
                event.dueBy(),
                event.at());
    }

    private static CaseEvent amended(Referral after, ReferralEvent.ReferralAmended event) {
        ReferralFacts facts = after.facts();
        return new ReferralAmended(
                facts.incidentId(),
                facts.incidentReference(),
                facts.region(),
                facts.referralId(),
                facts.personId(),
                after.version(),
                facts.ageBand(),
                facts.localAuthority(),
                facts.homeLocalAuthority(),
                facts.setting(),
                facts.site(),
                facts.expectedRelease(),
                event.endedOfferId(),
                event.window() == null ? null : event.window().respondBy(),
                event.at());
    }
}
