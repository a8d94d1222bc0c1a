package uk.reachable.referral.handover;

import java.time.Instant;
import uk.reachable.contracts.codes.HandoverReason;
import uk.reachable.referral.lifecycle.Place;

/** What never changes about a handover: who asks whom to take over, and why. */
public record HandoverFacts(
        String id, String referralId, String fromOrganisation, Place to, HandoverReason reason, Instant proposedAt) {

    public String toOrganisation() {
        return to.provider();
    }
}
