package uk.reachable.referral.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import uk.reachable.referral.clock.LocalTimePolicy;
import uk.reachable.referral.lifecycle.Decision.NothingToDo;
import uk.reachable.referral.lifecycle.Decision.Refusal;
import uk.reachable.referral.lifecycle.Decision.Refused;
import uk.reachable.referral.lifecycle.FirstContact.Awaited;
import uk.reachable.referral.lifecycle.Referral.Accepted;
import uk.reachable.referral.lifecycle.Referral.Closed;
import uk.reachable.referral.lifecycle.Referral.Completed;
import uk.reachable.referral.lifecycle.Referral.EndedEarly;
import uk.reachable.referral.lifecycle.ReferralCommand.ChangeWorker;
import uk.reachable.referral.lifecycle.ReferralCommand.CompleteSupport;
import uk.reachable.referral.lifecycle.ReferralCommand.EndSupportEarly;
import uk.reachable.referral.lifecycle.ReferralCommand.RecordContact;
import uk.reachable.referral.lifecycle.ReferralCommand.RecordSession;
import uk.reachable.referral.lifecycle.ReferralCommand.ReportContactOverdue;
import uk.reachable.referral.lifecycle.ReferralCommand.SupportCommand;

/** What becomes of a support in each state: contact, sessions, its end. */
final class SupportTable {

    private SupportTable() {}

    private record Step(Referral referral, SupportCommand command) {}

    static Decision decide(Referral referral, SupportCommand command) {
        return switch (new Step(referral, command)) {
            case Step(Accepted r, RecordContact c) when isPausedAt(r, c.contactedAt()) -> paused(r);
            case Step(Accepted r, RecordContact c) -> SupportTransitions.contact(r, c);
            case Step(Referral r, RecordContact _) -> notHeld(r);

            case Step(Accepted r, RecordSession c) when isPausedOn(r, c.heldOn()) -> paused(r);
            case Step(Accepted r, RecordSession c) -> SupportTransitions.session(r, c);
            case Step(Referral r, RecordSession _) -> notHeld(r);

            case Step(Accepted r, ChangeWorker c) when c.worker().equals(r.worker()) -> new NothingToDo(r);
            case Step(Accepted r, ChangeWorker c) -> SupportTransitions.changeWorker(r, c);
            case Step(Referral r, ChangeWorker _) -> notHeld(r);

            case Step(Accepted r, ReportContactOverdue c) when isDue(r, c) -> SupportTransitions.overdue(r, c);
            case Step(Referral r, ReportContactOverdue _) -> new NothingToDo(r);

            case Step(Accepted r, CompleteSupport c) when c.handoverIsOpen() -> handoverIsOpen(r);
            case Step(Accepted r, CompleteSupport c) -> SupportTransitions.complete(r, c);
            case Step(Completed r, CompleteSupport c) when r.outcome() == c.outcome() -> new NothingToDo(r);
            case Step(Referral r, CompleteSupport _) -> notHeld(r);

            case Step(Accepted r, EndSupportEarly c) when c.handoverIsOpen() -> handoverIsOpen(r);
            case Step(Accepted r, EndSupportEarly c) -> SupportTransitions.endEarly(r, c);
            case Step(EndedEarly r, EndSupportEarly c) when r.reason() == c.reason() -> new NothingToDo(r);
            case Step(Referral r, EndSupportEarly _) -> notHeld(r);
        };
    }

    /** A clock that was told once is not told again, and one of a former holder is nobody's. */
    private static boolean isDue(Accepted referral, ReportContactOverdue command) {
        return referral.placementId().equals(command.placementId())
                && referral.contact() instanceof Awaited awaited
                && awaited.isOverdueAt(command.at())
                && !referral.facts().isPaused();
    }

    /** What was before police asked is still recorded. */
    private static boolean isPausedAt(Accepted referral, Instant at) {
        ContactPause pause = referral.facts().pause();
        return pause != null && !at.isBefore(pause.since());
    }

    /** On the day itself a session may have been before; a later day was not. */
    private static boolean isPausedOn(Accepted referral, LocalDate day) {
        ContactPause pause = referral.facts().pause();
        return pause != null && day.isAfter(LocalTimePolicy.day(referral.facts().region(), pause.since()));
    }

    private static Decision paused(Accepted referral) {
        return new Refused(referral, Refusal.CONTACT_PAUSED);
    }

    /** Whoever is asked to take over counts on the person's being there. */
    private static Decision handoverIsOpen(Accepted referral) {
        return new Refused(referral, Refusal.HANDOVER_IS_OPEN);
    }

    private static Decision notHeld(Referral referral) {
        return new Refused(referral, referral instanceof Closed over ? Refusal.of(over) : Refusal.NOT_ACCEPTED_YET);
    }
}
