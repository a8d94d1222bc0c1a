package uk.reachable.referral.journey.course;

import java.util.Optional;
import java.util.Set;
import uk.reachable.platform.security.Actor;
import uk.reachable.referral.access.Relation;
import uk.reachable.referral.journey.Leg;
import uk.reachable.referral.outside.ForcesHere;
import uk.reachable.referral.outside.OutsideContact;

/** Whether the other side of a leg is the force that a caller signs in for. */
final class SidePolicy {

    private SidePolicy() {}

    static Set<Relation> relations(Actor actor, Optional<Leg> leg) {
        return leg.filter(planned -> isOfTheOtherSide(actor, planned))
                .map(_ -> Set.of(Relation.AT_THE_OTHER_SIDE))
                .orElse(Set.of());
    }

    private static boolean isOfTheOtherSide(Actor actor, Leg leg) {
        return leg.plan().otherSide() instanceof OutsideContact.Force force
                && ForcesHere.organisationOf(force.code()).filter(actor::isOf).isPresent();
    }
}
