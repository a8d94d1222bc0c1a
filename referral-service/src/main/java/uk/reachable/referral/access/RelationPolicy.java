package uk.reachable.referral.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.reachable.platform.security.Actor;
import uk.reachable.referral.lifecycle.Referral;

/** Says how a caller stands to a referral; who may do what by it is in {@link ReferralRules}. */
final class RelationPolicy {

    private RelationPolicy() {}

    /** @param handoverId the handover in the address of the request, if there is one */
    static Set<Relation> relations(
            Actor actor, Referral referral, List<HandoverPart> handovers, @Nullable String handoverId) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        if (actor.region().equals(referral.facts().region())) {
            relations.add(Relation.OF_THE_REGION);
        }
        if (actor.isOf(referral.facts().referringOrganisation())) {
            relations.add(Relation.REFERRED);
        }
        if (actor.isOf(referral.responsibleOrganisation())) {
            relations.add(Relation.RESPONSIBLE);
        }
        if (referral instanceof Referral.Closed closed && hasSupported(actor, closed)) {
            relations.add(Relation.SUPPORTED);
        }
        addOffers(relations, actor, referral);
        handovers.forEach(handover -> addHandover(relations, actor, handover, handoverId));
        if (relations.contains(Relation.RESPONSIBLE)) {
            relations.remove(Relation.HANDED_AWAY);
        }
        return relations;
    }

    private static boolean hasSupported(Actor actor, Referral.Closed closed) {
        return !(closed instanceof Referral.Withdrawn) && actor.isOf(closed.closedBy());
    }

    private static void addOffers(Set<Relation> relations, Actor actor, Referral referral) {
        if (referral instanceof Referral.Offered offered && offered.isOfferedTo(actor.organisation())) {
            relations.add(Relation.OFFERED);
        }
        referral.ended()
                .lastOutcomeOf(actor.organisation())
                .map(outcome -> switch (outcome) {
                    case ACCEPTED, RELEASED -> Relation.ACCEPTED;
                    case DECLINED, LAPSED -> Relation.DECLINED_OR_LAPSED;
                    case WITHDRAWN -> Relation.OFFER_WITHDRAWN;
                })
                .ifPresent(relations::add);
    }

    private static void addHandover(
            Set<Relation> relations, Actor actor, HandoverPart handover, @Nullable String handoverId) {
        if (actor.isOf(handover.from()) && handover.outcome() == HandoverPart.Outcome.ACCEPTED) {
            relations.add(Relation.HANDED_AWAY);
        }
        if (actor.isOf(handover.to())) {
            relations.add(
                    switch (handover.outcome()) {
                        case OPEN -> Relation.ASKED_TO_TAKE_OVER;
                        case ACCEPTED -> Relation.TOOK_OVER;
                        case NOT_TAKEN -> Relation.DID_NOT_TAKE_OVER;
                    });
            if (handover.id().equals(handoverId)) {
                relations.add(Relation.NAMED_BY_THE_HANDOVER);
            }
        }
    }
}
