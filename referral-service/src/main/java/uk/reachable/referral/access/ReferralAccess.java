package uk.reachable.referral.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.rules.AccessTable.Verdict;
import uk.reachable.referral.lifecycle.Referral;

/** Looks up in {@link ReferralRules} what a caller hears, by how they stand to the referral. */
@Component
public class ReferralAccess {

    private final HandoverParts handovers;

    ReferralAccess(HandoverParts handovers) {
        this.handovers = handovers;
    }

    public Verdict<Relation> decide(String endpoint, Actor actor, Referral referral) {
        return decide(endpoint, actor, referral, Set.of());
    }

    /** For an endpoint with a handover in its address. */
    public Verdict<Relation> decide(String endpoint, Actor actor, Referral referral, @Nullable String handoverId) {
        return ReferralRules.TABLE.decide(endpoint, actor, relations(actor, referral, handoverId));
    }

    /** @param besides how they stand to what else is in the address */
    public Verdict<Relation> decide(String endpoint, Actor actor, Referral referral, Set<Relation> besides) {
        Set<Relation> relations = relations(actor, referral, null);
        relations.addAll(besides);
        return ReferralRules.TABLE.decide(endpoint, actor, relations);
    }

    private Set<Relation> relations(Actor actor, Referral referral, @Nullable String handoverId) {
        var parts = handovers.of(referral.facts().referralId());
        return RelationPolicy.relations(actor, referral, parts, handoverId);
    }
}
