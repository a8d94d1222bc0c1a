package uk.reachable.contracts.referral;

/** A step in the life of one referral; the key is the referral, {@code version} its version after the step. */
public sealed interface CaseEvent extends ReferralEvent
        permits ReferralRaised,
                PlaceRequested,
                OfferMade,
                OfferAccepted,
                OfferDeclined,
                OfferLapsed,
                OfferNotMade,
                OfferWithdrawn,
                AlreadyWithUsNotPossible,
                ReferralWaiting,
                ReferralUnplaced,
                UnplacedOverdue,
                HandoverProposed,
                HandoverOffered,
                HandoverAccepted,
                HandoverRefused,
                HandoverLapsed,
                HandoverNotPossible,
                ReferralWithdrawn,
                ReferralAmended,
                ReferralReopened,
                LeftBeforeContact,
                ConfirmationAwaited,
                ConfirmationOverdue,
                ReofferConfirmed,
                ProgrammeChosen,
                ReferralReleased,
                ReferrerTold,
                ContactRecorded,
                FirstContactOverdue,
                SessionRecorded,
                WorkerChanged,
                ReferralCompleted,
                ReferralEndedEarly,
                JourneyPlanned,
                LegConfirmed,
                LegMissed,
                ReferralPaused,
                ReferralResumed {

    String incidentId();

    @Override
    String incidentReference();

    String region();

    String referralId();

    String personId();

    long version();

    @Override
    default String key() {
        return referralId();
    }
}
