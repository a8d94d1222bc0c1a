package uk.reachable.referral.access;

import java.util.Set;
import org.springframework.stereotype.Component;
import uk.reachable.platform.security.Access;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.Role;
import uk.reachable.referral.lifecycle.Referral;

/** Decides by relation to the case first, then by role; police tasking never sees a single referral. */
@Component
public class ReferralAccess {

    private final ConcernedOrganisations concerned;

    ReferralAccess(ConcernedOrganisations concerned) {
        this.concerned = concerned;
    }

    public Access toSee(Actor actor, Referral referral) {
        return toSee(actor, referral, concerned.of(referral.facts().referralId()));
    }

    /** Whoever was ever offered the referral may answer, if only to hear that somebody else has it. */
    public Access toAnswerOffer(Actor actor, Referral referral) {
        return allowedIf(worksForProvider(actor) && wasOffered(referral, actor.organisation()), actor, referral);
    }

    public Access toProposeHandover(Actor actor, Referral referral) {
        return allowedIf(worksForProvider(actor) && actor.isOf(referral.responsibleOrganisation()), actor, referral);
    }

    public Access toAnswerHandover(Actor actor, Referral referral, String receivingOrganisation) {
        return allowedIf(worksForProvider(actor) && actor.isOf(receivingOrganisation), actor, referral);
    }

    /** The region's own duty officers and managers see every step; a provider sees its own. */
    public static boolean overseesRegion(Actor actor, Referral referral) {
        return (actor.is(Role.DUTY_OFFICER) || actor.is(Role.PROGRAMME_MANAGER))
                && actor.region().equals(referral.facts().region());
    }

    static Access toSee(Actor actor, Referral referral, Set<String> concerned) {
        if (overseesRegion(actor, referral)) {
            return Access.ALLOWED;
        }
        if (!concerned.contains(actor.organisation())) {
            return Access.HIDDEN;
        }
        if (worksForProvider(actor)) {
            return Access.ALLOWED;
        }
        return actor.is(Role.TASKING) ? Access.HIDDEN : Access.FORBIDDEN;
    }

    private Access allowedIf(boolean allowed, Actor actor, Referral referral) {
        if (allowed) {
            return Access.ALLOWED;
        }
        return toSee(actor, referral) == Access.HIDDEN ? Access.HIDDEN : Access.FORBIDDEN;
    }

    private static boolean wasOffered(Referral referral, String organisation) {
        return referral.ended().lastOutcomeOf(organisation).isPresent()
                || (referral instanceof Referral.Offered offered && offered.isOfferedTo(organisation));
    }

    private static boolean worksForProvider(Actor actor) {
        return actor.is(Role.CASEWORKER) || actor.is(Role.PROVIDER_MANAGER);
    }
}
