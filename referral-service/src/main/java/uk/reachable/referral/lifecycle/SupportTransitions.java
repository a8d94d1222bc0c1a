package uk.reachable.referral.lifecycle;

import uk.reachable.contracts.codes.ContactAnswer;
import uk.reachable.referral.lifecycle.Decision.Applied;
import uk.reachable.referral.lifecycle.FirstContact.Overdue;
import uk.reachable.referral.lifecycle.Referral.Accepted;
import uk.reachable.referral.lifecycle.Referral.Completed;
import uk.reachable.referral.lifecycle.Referral.EndedEarly;
import uk.reachable.referral.lifecycle.ReferralCommand.ChangeWorker;
import uk.reachable.referral.lifecycle.ReferralCommand.CompleteSupport;
import uk.reachable.referral.lifecycle.ReferralCommand.EndSupportEarly;
import uk.reachable.referral.lifecycle.ReferralCommand.RecordContact;
import uk.reachable.referral.lifecycle.ReferralCommand.RecordSession;
import uk.reachable.referral.lifecycle.ReferralCommand.ReportContactOverdue;
import uk.reachable.referral.lifecycle.ReferralEvent.ContactRecorded;
import uk.reachable.referral.lifecycle.ReferralEvent.FirstContactOverdue;
import uk.reachable.referral.lifecycle.ReferralEvent.ReferralCompleted;
import uk.reachable.referral.lifecycle.ReferralEvent.ReferralEndedEarly;
import uk.reachable.referral.lifecycle.ReferralEvent.SessionRecorded;
import uk.reachable.referral.lifecycle.ReferralEvent.WorkerChanged;

/** What the rows of {@link SupportTable} make of a referral. */
final class SupportTransitions {

    private SupportTransitions() {}

    /** Somebody who could not be found has not been seen: their clock runs on. */
    static Decision contact(Accepted referral, RecordContact command) {
        FirstContact contact = command.answer() == ContactAnswer.COULD_NOT_BE_FOUND
                ? referral.contact()
                : referral.contact().made(command.contactedAt());
        return Applied.of(
                referral.with(contact),
                new ContactRecorded(
                        referral.placement(), command.answer(), command.askAgainOn(), command.contactedAt()));
    }

    static Decision session(Accepted referral, RecordSession command) {
        return Applied.of(
                referral.stepped(),
                new SessionRecorded(referral.placement(), command.sessionId(), command.heldOn(), command.at()));
    }

    static Decision changeWorker(Accepted referral, ChangeWorker command) {
        return Applied.of(
                referral.supportedBy(command.worker()),
                new WorkerChanged(
                        referral.placement(),
                        referral.worker(),
                        command.worker(),
                        command.reason(),
                        command.changedBy(),
                        command.at()));
    }

    static Decision overdue(Accepted referral, ReportContactOverdue command) {
        FirstContact due = referral.contact();
        return Applied.of(
                referral.with(new Overdue(due.since(), due.dueBy(), command.at())),
                new FirstContactOverdue(referral.placement(), due.dueBy(), command.at()));
    }

    static Decision complete(Accepted referral, CompleteSupport command) {
        return Applied.of(
                new Completed(
                        referral.facts(),
                        referral.version() + 1,
                        referral.ended(),
                        command.outcome(),
                        referral.responsibleOrganisation(),
                        command.at()),
                new ReferralCompleted(referral.placement(), command.outcome(), command.at()));
    }

    static Decision endEarly(Accepted referral, EndSupportEarly command) {
        return Applied.of(
                new EndedEarly(
                        referral.facts(),
                        referral.version() + 1,
                        referral.ended(),
                        command.reason(),
                        referral.responsibleOrganisation(),
                        command.at()),
                new ReferralEndedEarly(referral.placement(), command.reason(), command.at()));
    }
}
