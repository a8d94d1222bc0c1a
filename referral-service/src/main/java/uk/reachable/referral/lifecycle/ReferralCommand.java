package uk.reachable.referral.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.ContactAnswer;
import uk.reachable.contracts.codes.DeclineReason;
import uk.reachable.contracts.codes.EarlyEndReason;
import uk.reachable.contracts.codes.SupportOutcome;
import uk.reachable.contracts.codes.WithdrawalReason;

/** What can be asked of a referral that exists. */
public sealed interface ReferralCommand {

    Instant at();

    /** What moves the search for somebody who takes the person on. */
    sealed interface SearchCommand extends ReferralCommand {}

    /** What the duty desk asks. */
    sealed interface DeskCommand extends ReferralCommand {}

    /** What whoever took the person on tells of the support; {@link ReportContactOverdue} is told by their clock. */
    sealed interface SupportCommand extends ReferralCommand {}

    /** A place is held under {@code offerId}: put the referral to its provider. */
    record MakeOffer(String offerId, Place place, ResponseWindow window) implements SearchCommand {
        @Override
        public Instant at() {
            return window.openedAt();
        }
    }

    /** Every fitting programme is full: stay in line. */
    record AwaitPlace(String offerId, Instant at) implements SearchCommand {}

    /** None that fits is left: hand the search to the duty officer. */
    record ReportNoneLeft(String offerId, Instant at) implements SearchCommand {}

    /** The organisation takes the person on. */
    record AcceptOffer(String organisation, Instant at) implements SearchCommand {}

    /** The organisation cannot take the person on; the next place is sought under {@code nextOfferId}. */
    record DeclineOffer(String organisation, DeclineReason reason, String nextOfferId, Instant at)
            implements SearchCommand {}

    /** The clock of the offer ran out; the next place is sought under {@code nextOfferId}. */
    record LapseOffer(String offerId, String nextOfferId, Instant at) implements SearchCommand {}

    /** Nobody needs to take the person on any more. */
    record WithdrawReferral(String organisation, WithdrawalReason reason, Instant at) implements DeskCommand {}

    /** A place is sought again under {@code nextOfferId}; {@code everybodyAgain} asks also those who declined or stayed silent. */
    record ReopenReferral(boolean everybodyAgain, String nextOfferId, Instant at) implements DeskCommand {}

    /** What is known changed to {@code facts}: {@code window} is the clock that an open offer has by them. */
    record AmendReferral(ReferralFacts facts, @Nullable ResponseWindow window, String nextOfferId, Instant at)
            implements DeskCommand {}

    /** The holder tried to reach the person; {@code askAgainOn} is a day of the region, for NOT_NOW. */
    record RecordContact(ContactAnswer answer, @Nullable LocalDate askAgainOn, Instant contactedAt, Instant at)
            implements SupportCommand {}

    /** The holder held one session with the person, on a day of the region. */
    record RecordSession(String sessionId, LocalDate heldOn, Instant at) implements SupportCommand {}

    /** The holder's clock for the first contact ran out. */
    record ReportContactOverdue(String placementId, Instant at) implements SupportCommand {}

    /** The support came to its planned end; not while a handover of it is open. */
    record CompleteSupport(SupportOutcome outcome, boolean handoverIsOpen, Instant at) implements SupportCommand {}

    /** The support ends before its plan; not while a handover of it is open. */
    record EndSupportEarly(EarlyEndReason reason, boolean handoverIsOpen, Instant at) implements SupportCommand {}
}
