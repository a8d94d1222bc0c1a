package uk.reachable.referral.offer;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import uk.reachable.referral.lifecycle.DutyDeskPolicy;
import uk.reachable.referral.lifecycle.Onward;
import uk.reachable.referral.lifecycle.ReferralFacts;

/**
 * Whether a further provider is asked at once, or only after a person has confirmed it: each offer tells another
 * organisation of a child.
 *
 * @param confirmingRegions which regions demand that; data of the region
 */
public record ReofferPolicy(Set<String> confirmingRegions) {

    public ReofferPolicy {
        confirmingRegions = Set.copyOf(confirmingRegions);
    }

    public Onward onward(ReferralFacts facts, Instant now) {
        String nextOfferId = UUID.randomUUID().toString();
        return confirmingRegions.contains(facts.region())
                ? new Onward(nextOfferId, DutyDeskPolicy.confirmBy(now))
                : Onward.atOnce(nextOfferId);
    }
}
