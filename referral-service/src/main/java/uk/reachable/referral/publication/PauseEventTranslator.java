package uk.reachable.referral.publication;

import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.contracts.referral.ReferralPaused;
import uk.reachable.contracts.referral.ReferralResumed;
import uk.reachable.referral.lifecycle.Referral;
import uk.reachable.referral.lifecycle.ReferralEvent;
import uk.reachable.referral.lifecycle.ReferralEvent.PauseEvent;
import uk.reachable.referral.lifecycle.ReferralFacts;

/** Turns a pause and its end into the records of the contracts. */
final class PauseEventTranslator {

    private PauseEventTranslator() {}

    static CaseEvent translate(Referral after, PauseEvent event) {
        return switch (event) {
            case ReferralEvent.ReferralPaused e -> paused(after, e);
            case ReferralEvent.ReferralResumed e -> resumed(after, e);
        };
    }

    private static CaseEvent paused(Referral after, ReferralEvent.ReferralPaused event) {
        ReferralFacts facts = after.facts();
        return new ReferralPaused(
                facts.incidentId(),
                facts.incidentReference(),
                facts.region(),
                facts.referralId(),
                facts.personId(),
                after.version(),
                event.organisations(),
                event.reviewBy(),
                event.at());
    }

    private static CaseEvent resumed(Referral after, ReferralEvent.ReferralResumed event) {
        ReferralFacts facts = after.facts();
        return new ReferralResumed(
                facts.incidentId(),
                facts.incidentReference(),
                facts.region(),
                facts.referralId(),
                facts.personId(),
                after.version(),
                event.organisations(),
                event.endedOfferId(),
                event.window() == null ? null : event.window().respondBy(),
                event.contactDueBy(),
                event.at());
    }
}
