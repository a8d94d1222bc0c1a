package uk.reachable.referral.lifecycle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.EarlyEndReason;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.contracts.codes.SupportOutcome;
import uk.reachable.contracts.codes.WithdrawalReason;

/** A request that a programme takes on a person; the state is the type, and somebody is responsible in each. */
public sealed interface Referral {

    ReferralFacts facts();

    /** Grows by one with every applied command. */
    long version();

    EndedOffers ended();

    ReferralStatus status();

    /** Until a provider has accepted, and after its support, the organisation that referred. */
    default String responsibleOrganisation() {
        return facts().referringOrganisation();
    }

    /** A referral for which a place is sought, under the id that its offer will have. */
    sealed interface Seeking extends Referral {
        String offerId();
    }

    /** A place is asked for and no answer has come yet. */
    record Raised(ReferralFacts facts, long version, EndedOffers ended, String offerId) implements Seeking {
        @Override
        public ReferralStatus status() {
            return ReferralStatus.RAISED;
        }
    }

    /** Every fitting programme not yet tried is full; the request stays in line. */
    record Waiting(ReferralFacts facts, long version, EndedOffers ended, String offerId, Instant since)
            implements Seeking {
        @Override
        public ReferralStatus status() {
            return ReferralStatus.WAITING;
        }
    }

    /** One provider is asked, a place is held for it, and its clock runs. */
    record Offered(ReferralFacts facts, long version, EndedOffers ended, Offer offer) implements Referral {
        @Override
        public ReferralStatus status() {
            return ReferralStatus.OFFERED;
        }

        public boolean isOfferedTo(String organisation) {
            return offer.place().provider().equals(organisation);
        }
    }

    /**
     * A provider took the person on; {@code placementId} is the offer or handover that filled the place, {@code worker}
     * who supports them there, null until somebody is named.
     */
    record Accepted(
            ReferralFacts facts,
            long version,
            EndedOffers ended,
            String placementId,
            Place place,
            @Nullable String worker,
            FirstContact contact)
            implements Referral {
        @Override
        public ReferralStatus status() {
            return ReferralStatus.ACCEPTED;
        }

        @Override
        public String responsibleOrganisation() {
            return place.provider();
        }

        Placement placement() {
            return new Placement(placementId, place);
        }

        /** The same placement after a step that leaves responsibility where it is. */
        public Accepted stepped() {
            return with(contact);
        }

        Accepted with(FirstContact now) {
            return new Accepted(facts, version + 1, ended, placementId, place, worker, now);
        }

        /** Another worker of the same provider, whose clock runs on: somebody of it has to see the person. */
        Accepted supportedBy(String other) {
            return new Accepted(facts, version + 1, ended, placementId, place, other, contact);
        }

        /** Responsibility passed on, in one step; the new holder has to see the person, too. */
        public Accepted passedTo(String newPlacementId, Place newPlace, @Nullable String newWorker, Instant at) {
            FirstContact awaited = FirstContact.awaited(facts, at);
            return new Accepted(facts, version + 1, ended, newPlacementId, newPlace, newWorker, awaited);
        }
    }

    /**
     * No fitting provider is left; the duty officer finds another way by {@code dutyDueBy}; {@code toldAt} is when it
     * was told, once, that the time is over.
     */
    record Unplaced(
            ReferralFacts facts,
            long version,
            EndedOffers ended,
            Instant dutyDueBy,
            @Nullable Instant toldAt) implements Referral {
        @Override
        public ReferralStatus status() {
            return ReferralStatus.UNPLACED;
        }
    }

    /**
     * An offer came to nothing, and a person has to confirm, by {@code confirmBy}, that another provider may be asked;
     * {@code toldAt} is when it was told, once, that the time is over.
     */
    record AwaitingConfirmation(
            ReferralFacts facts,
            long version,
            EndedOffers ended,
            Instant confirmBy,
            @Nullable Instant toldAt) implements Referral {
        @Override
        public ReferralStatus status() {
            return ReferralStatus.AWAITING_CONFIRMATION;
        }
    }

    /** A referral that is over, ended by {@code closedBy}; the duty desk can reopen it. */
    sealed interface Closed extends Referral {
        String closedBy();

        Instant closedAt();
    }

    /** Nobody had taken the person on, and nobody needs to any more. */
    record Withdrawn(
            ReferralFacts facts,
            long version,
            EndedOffers ended,
            WithdrawalReason reason,
            String closedBy,
            Instant closedAt)
            implements Closed {
        @Override
        public ReferralStatus status() {
            return ReferralStatus.WITHDRAWN;
        }
    }

    /** The support came to its planned end; {@code closedBy} gave it. */
    record Completed(
            ReferralFacts facts,
            long version,
            EndedOffers ended,
            SupportOutcome outcome,
            String closedBy,
            Instant closedAt)
            implements Closed {
        @Override
        public ReferralStatus status() {
            return ReferralStatus.COMPLETED;
        }
    }

    /** The support ended before its plan; {@code closedBy} gave it. */
    record EndedEarly(
            ReferralFacts facts,
            long version,
            EndedOffers ended,
            EarlyEndReason reason,
            String closedBy,
            Instant closedAt)
            implements Closed {
        @Override
        public ReferralStatus status() {
            return ReferralStatus.ENDED_EARLY;
        }
    }
}
