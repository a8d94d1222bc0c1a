package uk.reachable.referral.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.ContactAnswer;
import uk.reachable.contracts.codes.DeclineReason;
import uk.reachable.contracts.codes.EarlyEndReason;
import uk.reachable.contracts.codes.OverrideReason;
import uk.reachable.contracts.codes.SupportOutcome;
import uk.reachable.contracts.codes.WithdrawalReason;
import uk.reachable.contracts.codes.WorkerChangeReason;

/** What can be asked of a referral that exists. */
public sealed interface ReferralCommand {

    Instant at();

    /** What moves the search for somebody who takes the person on. */
    sealed interface SearchCommand extends ReferralCommand {}

    /** What comes of a provider's saying that it supports the person already. */
    sealed interface AlreadyWithUsCommand extends ReferralCommand {}

    /** What the duty desk asks. */
    sealed interface DeskCommand extends ReferralCommand {}

    /** How people lead the search another way; {@link ReportDeskOverdue} is told by their clock. */
    sealed interface RerouteCommand extends ReferralCommand {}

    /** What whoever took the person on tells of the support; {@link ReportContactOverdue} is told by their clock. */
    sealed interface SupportCommand extends ReferralCommand {}

    /** What police ask of everybody who might contact the person. */
    sealed interface PauseCommand extends ReferralCommand {}

    /**
     * A place is held under {@code offerId}: put the referral to its provider, where {@code toldFirst} are told before
     * their colleagues.
     */
    record MakeOffer(String offerId, Place place, ResponseWindow window, List<String> toldFirst)
            implements SearchCommand {
        public MakeOffer {
            toldFirst = List.copyOf(toldFirst);
        }

        /** Of which everybody is told at once. */
        public MakeOffer(String offerId, Place place, ResponseWindow window) {
            this(offerId, place, window, List.of());
        }

        @Override
        public Instant at() {
            return window.openedAt();
        }
    }

    /** Every fitting programme is full: stay in line. */
    record AwaitPlace(String offerId, Instant at) implements SearchCommand {}

    /** None that fits is left: hand the search to the duty officer. */
    record ReportNoneLeft(String offerId, Instant at) implements SearchCommand {}

    /**
     * The organisation takes the person on: for {@code worker} if they are named, by {@code actedBy} if not by
     * themselves.
     */
    record AcceptOffer(
            String organisation,
            @Nullable String worker,
            @Nullable String actedBy,
            Instant at) implements SearchCommand {

        /** For nobody in particular yet. */
        public AcceptOffer(String organisation, Instant at) {
            this(organisation, null, null, at);
        }
    }

    /** The organisation cannot take the person on. */
    record DeclineOffer(String organisation, DeclineReason reason, Onward onward, Instant at)
            implements SearchCommand {}

    /** The clock of the offer ran out. */
    record LapseOffer(String offerId, Onward onward, Instant at) implements SearchCommand {}

    /** The provider of {@code place} supports the person already: a place is asked of it under {@code offerId}. */
    record ReportAlreadyWithUs(
            String offerId,
            Place place,
            @Nullable String worker,
            @Nullable String actedBy,
            Instant at) implements AlreadyWithUsCommand {}

    /** A place is held for the provider that supports the person already: it takes them on. */
    record TakeOn(
            String offerId,
            Place place,
            @Nullable String worker,
            @Nullable String actedBy,
            Instant at) implements AlreadyWithUsCommand {}

    /** The provider that supports the person already has no place. */
    record ReportNoPlaceWithUs(String offerId, Place place, Instant at) implements AlreadyWithUsCommand {}

    /** Nobody needs to take the person on any more. */
    record WithdrawReferral(String organisation, WithdrawalReason reason, Instant at) implements DeskCommand {}

    /**
     * A place is sought again under {@code nextOfferId}; {@code everybodyAgain} asks also those who declined or stayed
     * silent.
     */
    record ReopenReferral(boolean everybodyAgain, String nextOfferId, Instant at) implements DeskCommand {}

    /** What is known changed to {@code facts}: {@code window} is the clock that an open offer has by them. */
    record AmendReferral(ReferralFacts facts, @Nullable ResponseWindow window, String nextOfferId, Instant at)
            implements DeskCommand {}

    /**
     * The person left before anybody had seen them and is followed up at home, which {@code facts} say; an open offer
     * goes on as {@code onward} says.
     */
    record FollowUpAtHome(ReferralFacts facts, Onward onward, Instant at) implements DeskCommand {}

    /** A person agrees that another provider is asked, under {@code nextOfferId}. */
    record ConfirmReoffer(String nextOfferId, Instant at) implements RerouteCommand {}

    /** The duty desk's clock ran out: for a confirmation, or for another way. */
    record ReportDeskOverdue(Instant at) implements RerouteCommand {}

    /** A person wants this programme to be asked, whatever matching says, under {@code nextOfferId}. */
    record ChooseProgramme(Place place, OverrideReason reason, String nextOfferId, Instant at)
            implements RerouteCommand {}

    /** Whoever has not seen the person in time lets them go to somebody else; not while a handover is open. */
    record ReleaseReferral(boolean handoverIsOpen, Onward onward, Instant at) implements RerouteCommand {}

    /** Whoever referred is to hear by now what became of it. */
    record TellReferrer(Instant at) implements ReferralCommand {}

    /** The holder tried to reach the person; {@code askAgainOn} is a day of the region, for NOT_NOW. */
    record RecordContact(ContactAnswer answer, @Nullable LocalDate askAgainOn, Instant contactedAt, Instant at)
            implements SupportCommand {}

    /** The holder held one session with the person, on a day of the region. */
    record RecordSession(String sessionId, LocalDate heldOn, Instant at) implements SupportCommand {}

    /** Another worker of the holder supports the person from now on, as its manager {@code changedBy} decided. */
    record ChangeWorker(String worker, WorkerChangeReason reason, String changedBy, Instant at)
            implements SupportCommand {}

    /** The holder's clock for the first contact ran out. */
    record ReportContactOverdue(String placementId, Instant at) implements SupportCommand {}

    /** The support came to its planned end; not while a handover of it is open. */
    record CompleteSupport(SupportOutcome outcome, boolean handoverIsOpen, Instant at) implements SupportCommand {}

    /** The support ends before its plan; not while a handover of it is open. */
    record EndSupportEarly(EarlyEndReason reason, boolean handoverIsOpen, Instant at) implements SupportCommand {}

    /**
     * Police ask that the person is not contacted yet, since {@code at}; {@code receiver} is asked to take over, if
     * anybody is.
     */
    record PauseContact(Instant reviewBy, @Nullable String receiver, Instant at) implements PauseCommand {}

    /**
     * The person may be contacted again: {@code window} is what an open offer or handover has left of its clock, a
     * request is made anew under {@code nextOfferId}.
     */
    record AllowContact(
            @Nullable ResponseWindow window, @Nullable String receiver, String nextOfferId, Instant at)
            implements PauseCommand {}
}
