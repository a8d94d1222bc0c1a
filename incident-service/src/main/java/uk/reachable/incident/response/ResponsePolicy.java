package uk.reachable.incident.response;

import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.Role;

/** Who sees how much of a response: the region's desk all of it, tasking in its areas only counts. */
final class ResponsePolicy {

    private ResponsePolicy() {}

    /** How much somebody sees. */
    enum Sight {
        WHOLE,
        COUNTS_ONLY,
        HIDDEN,
        WRONG_ROLE
    }

    /** {@code concerned} says whether the caller's organisation holds, or is asked to take, a referral of the incident. */
    static Sight decide(Actor actor, String region, String localAuthority, boolean concerned) {
        Sight ofTheRegion = actor.region().equals(region) ? ofTheRegion(actor, localAuthority) : Sight.HIDDEN;
        return ofTheRegion == Sight.HIDDEN && concerned ? Sight.WRONG_ROLE : ofTheRegion;
    }

    private static Sight ofTheRegion(Actor actor, String localAuthority) {
        if (actor.is(Role.DUTY_OFFICER) || actor.is(Role.PROGRAMME_MANAGER)) {
            return Sight.WHOLE;
        }
        if (actor.is(Role.TASKING)) {
            return actor.areas().contains(localAuthority) ? Sight.COUNTS_ONLY : Sight.HIDDEN;
        }
        return isOfAProvider(actor) ? Sight.HIDDEN : Sight.WRONG_ROLE;
    }

    /** A provider's relation is to a case, never to a region. */
    private static boolean isOfAProvider(Actor actor) {
        return actor.is(Role.CASEWORKER)
                || actor.is(Role.PROVIDER_MANAGER)
                || actor.roles().isEmpty();
    }
}
