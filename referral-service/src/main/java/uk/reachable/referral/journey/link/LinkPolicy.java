package uk.reachable.referral.journey.link;

import java.time.Instant;
import java.util.Optional;
import uk.reachable.referral.journey.JourneyDecision.Refusal;
import uk.reachable.referral.journey.Leg;

/**
 * When a link for the other side of a leg can be made and used: until that side has confirmed, and no longer than the
 * leg's clock.
 */
final class LinkPolicy {

    private LinkPolicy() {}

    static Optional<Refusal> refusal(Leg leg, Instant now) {
        if (leg.isConfirmedBy(leg.plan().sideOfTheOther())) {
            return Optional.of(Refusal.SIDE_CONFIRMED);
        }
        return leg.plan().isOverdueAt(now) ? Optional.of(Refusal.LEG_OVERDUE) : Optional.empty();
    }
}
