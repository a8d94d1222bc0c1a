package uk.reachable.referral.lifecycle;

import java.time.Instant;
import uk.reachable.contracts.codes.DeclineReason;

/** What can be asked of a referral that exists. */
public sealed interface ReferralCommand {

    Instant at();

    /** A place is held under {@code offerId}: put the referral to its provider. */
    record MakeOffer(String offerId, Place place, ResponseWindow window) implements ReferralCommand {
        @Override
        public Instant at() {
            return window.openedAt();
        }
    }

    /** Every fitting programme is full: stay in line. */
    record AwaitPlace(String offerId, Instant at) implements ReferralCommand {}

    /** None that fits is left: hand the search to the duty officer. */
    record ReportNoneLeft(String offerId, Instant at) implements ReferralCommand {}

    /** The organisation takes the person on. */
    record AcceptOffer(String organisation, Instant at) implements ReferralCommand {}

    /** The organisation cannot take the person on; the next place is sought under {@code nextOfferId}. */
    record DeclineOffer(String organisation, DeclineReason reason, String nextOfferId, Instant at)
            implements ReferralCommand {}

    /** The clock of the offer ran out; the next place is sought under {@code nextOfferId}. */
    record LapseOffer(String offerId, String nextOfferId, Instant at) implements ReferralCommand {}
}
