package uk.reachable.referral.publication;

import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.contracts.referral.ContactRecorded;
import uk.reachable.contracts.referral.FirstContactOverdue;
import uk.reachable.contracts.referral.ReferralCompleted;
import uk.reachable.contracts.referral.ReferralEndedEarly;
import uk.reachable.contracts.referral.SessionRecorded;
import uk.reachable.contracts.referral.WorkerChanged;
import uk.reachable.referral.lifecycle.Referral;
import uk.reachable.referral.lifecycle.ReferralEvent;
import uk.reachable.referral.lifecycle.ReferralEvent.SupportEvent;
import uk.reachable.referral.lifecycle.ReferralFacts;

/** Turns a step of a support into the records of the contracts; {@code after} is the referral after the step. */
final class SupportEventTranslator {

    private SupportEventTranslator() {}

    static CaseEvent translate(Referral after, SupportEvent event) {
        return switch (event) {
            case ReferralEvent.ContactRecorded e -> contacted(after, e);
            case ReferralEvent.FirstContactOverdue e -> overdue(after, e);
            case ReferralEvent.SessionRecorded e -> session(after, e);
            case ReferralEvent.WorkerChanged e -> workerChanged(after, e);
            case ReferralEvent.ReferralCompleted e -> completed(after, e);
            case ReferralEvent.ReferralEndedEarly e -> endedEarly(after, e);
        };
    }

    private static CaseEvent contacted(Referral after, ReferralEvent.ContactRecorded event) {
        ReferralFacts facts = after.facts();
        return new ContactRecorded(
                facts.incidentId(),
                facts.incidentReference(),
                facts.region(),
                facts.referralId(),
                facts.personId(),
                after.version(),
                event.placement().id(),
                event.placement().place().programme(),
                event.placement().place().provider(),
                facts.ageBand(),
                facts.localAuthority(),
                facts.homeLocalAuthority(),
                event.answer(),
                event.askAgainOn(),
                event.contactedAt(),
                facts.subject());
    }

    private static CaseEvent overdue(Referral after, ReferralEvent.FirstContactOverdue event) {
        ReferralFacts facts = after.facts();
        return new FirstContactOverdue(
                facts.incidentId(),
                facts.incidentReference(),
                facts.region(),
                facts.referralId(),
                facts.personId(),
                after.version(),
                event.placement().id(),
                event.placement().place().programme(),
                event.placement().place().provider(),
                event.dueBy(),
                event.at());
    }

    private static CaseEvent session(Referral after, ReferralEvent.SessionRecorded event) {
        ReferralFacts facts = after.facts();
        return new SessionRecorded(
                facts.incidentId(),
                facts.incidentReference(),
                facts.region(),
                facts.referralId(),
                facts.personId(),
                after.version(),
                event.placement().id(),
                event.placement().place().programme(),
                event.placement().place().provider(),
                event.sessionId(),
                event.heldOn(),
                event.at());
    }

    private static CaseEvent workerChanged(Referral after, ReferralEvent.WorkerChanged event) {
        ReferralFacts facts = after.facts();
        return new WorkerChanged(
                facts.incidentId(),
                facts.incidentReference(),
                facts.region(),
                facts.referralId(),
                facts.personId(),
                after.version(),
                event.placement().id(),
                event.placement().place().programme(),
                event.placement().place().provider(),
                event.fromWorker(),
                event.toWorker(),
                event.reason(),
                event.changedBy(),
                event.at());
    }

    private static CaseEvent completed(Referral after, ReferralEvent.ReferralCompleted event) {
        ReferralFacts facts = after.facts();
        return new ReferralCompleted(
                facts.incidentId(),
                facts.incidentReference(),
                facts.region(),
                facts.referralId(),
                facts.personId(),
                after.version(),
                event.placement().id(),
                event.placement().place().programme(),
                event.placement().place().provider(),
                after.responsibleOrganisation(),
                event.outcome(),
                event.at());
    }

    private static CaseEvent endedEarly(Referral after, ReferralEvent.ReferralEndedEarly event) {
        ReferralFacts facts = after.facts();
        return new ReferralEndedEarly(
                facts.incidentId(),
                facts.incidentReference(),
                facts.region(),
                facts.referralId(),
                facts.personId(),
                after.version(),
                event.placement().id(),
                event.placement().place().programme(),
                event.placement().place().provider(),
                after.responsibleOrganisation(),
                event.reason(),
                event.at());
    }
}
