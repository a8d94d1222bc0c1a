package uk.reachable.referral.recall;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.contracts.referral.ContactRecorded;
import uk.reachable.contracts.referral.FirstContactOverdue;
import uk.reachable.contracts.referral.ReferralCompleted;
import uk.reachable.contracts.referral.ReferralEndedEarly;
import uk.reachable.contracts.referral.ReferralPaused;
import uk.reachable.contracts.referral.ReferralResumed;
import uk.reachable.contracts.referral.SessionRecorded;
import uk.reachable.contracts.referral.WorkerChanged;
import uk.reachable.referral.lifecycle.Referral;
import uk.reachable.referral.lifecycle.ReferralCommand;
import uk.reachable.referral.lifecycle.ReferralCommand.AllowContact;
import uk.reachable.referral.lifecycle.ReferralCommand.ChangeWorker;
import uk.reachable.referral.lifecycle.ReferralCommand.CompleteSupport;
import uk.reachable.referral.lifecycle.ReferralCommand.EndSupportEarly;
import uk.reachable.referral.lifecycle.ReferralCommand.PauseContact;
import uk.reachable.referral.lifecycle.ReferralCommand.RecordContact;
import uk.reachable.referral.lifecycle.ReferralCommand.RecordSession;
import uk.reachable.referral.lifecycle.ReferralCommand.ReportContactOverdue;

/** Which command a step of the support was, or of police who ask that nobody is contacted. */
final class SupportRecall {

    private SupportRecall() {}

    /** Empty for a step whose events do not say all of it. */
    static Optional<ReferralCommand> of(Referral now, List<CaseEvent> step) {
        return switch (step.getFirst()) {
            case ContactRecorded e ->
                Optional.of(new RecordContact(e.answer(), e.askAgainOn(), e.contactedAt(), e.contactedAt()));
            case SessionRecorded e -> Optional.of(new RecordSession(e.sessionId(), e.heldOn(), e.recordedAt()));
            case WorkerChanged e ->
                Optional.of(new ChangeWorker(e.toWorker(), e.reason(), e.changedBy(), e.changedAt()));
            case FirstContactOverdue e -> Optional.of(new ReportContactOverdue(e.placementId(), e.overdueAt()));
            case ReferralCompleted e -> Optional.of(new CompleteSupport(e.outcome(), false, e.completedAt()));
            case ReferralEndedEarly e -> Optional.of(new EndSupportEarly(e.reason(), false, e.endedAt()));
            case ReferralPaused e ->
                Optional.of(new PauseContact(e.reviewBy(), receiver(now, e.organisations()), e.pausedAt()));
            case ReferralResumed e
            when e.respondBy() == null || now instanceof Referral.Offered ->
                Optional.of(new AllowContact(
                        CommandRecall.window(now, e.respondBy()),
                        receiver(now, e.organisations()),
                        CommandRecall.onward(step).nextOfferId(),
                        e.resumedAt()));
            default -> Optional.empty();
        };
    }

    /** Whom a handover asks, beside whoever holds the referral. */
    private static @Nullable String receiver(Referral now, List<String> concerned) {
        return now instanceof Referral.Accepted accepted
                ? concerned.stream()
                        .filter(one -> !one.equals(accepted.place().provider()))
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
