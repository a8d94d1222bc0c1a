package uk.reachable.gateway.privacy.emergency;

import java.time.Instant;
import java.util.List;

/** Emergency accesses: those to review, longest due first, and those that were. */
record EmergencyPage(List<EmergencyCard> toReview, List<EmergencyCard> reviewed) {

    static EmergencyPage of(List<EmergencyAccess> all, Instant now) {
        return new EmergencyPage(cards(all, false, now), cards(all, true, now));
    }

    private static List<EmergencyCard> cards(List<EmergencyAccess> all, boolean reviewed, Instant now) {
        return all.stream()
                .filter(access -> access.isReviewed() == reviewed)
                .map(access -> EmergencyCard.of(access, now))
                .toList();
    }
}
