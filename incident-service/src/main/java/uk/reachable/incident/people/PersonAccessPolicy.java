package uk.reachable.incident.people;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.reachable.contracts.codes.Need;
import uk.reachable.incident.casefile.IdentityField;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.Role;

/** Who may know what about a person: the region's desk by role, a provider only by its relation to the case, in any region. */
final class PersonAccessPolicy {

    private PersonAccessPolicy() {}

    static PersonAccess decide(Actor actor, String region, List<CaseRelation> relations) {
        if (isOfTheDesk(actor, region)) {
            return new PersonAccess.Full();
        }
        List<CaseRelation> own = relations.stream()
                .filter(relation -> relation.concerns(actor.organisation()))
                .toList();
        if (own.isEmpty()) {
            return new PersonAccess.Hidden();
        }
        return isOfAProvider(actor) ? byRelation(actor.organisation(), own) : new PersonAccess.WrongRole();
    }

    /** Whether it matters for this caller that the relations are as they are now. */
    static boolean dependsOnRelation(Actor actor, String region) {
        return isOfAProvider(actor) && !isOfTheDesk(actor, region);
    }

    private static boolean isOfAProvider(Actor actor) {
        return actor.is(Role.CASEWORKER) || actor.is(Role.PROVIDER_MANAGER);
    }

    private static boolean isOfTheDesk(Actor actor, String region) {
        return actor.region().equals(region) && (actor.is(Role.DUTY_OFFICER) || actor.is(Role.PROGRAMME_MANAGER));
    }

    private static PersonAccess byRelation(String organisation, List<CaseRelation> own) {
        List<Need> needs = own.stream().map(CaseRelation::need).distinct().toList();
        List<CaseRelation> held = own.stream()
                .filter(relation -> relation.standing().isHeldBy(organisation))
                .toList();
        if (held.isEmpty()) {
            return new PersonAccess.Triage(needs);
        }
        Set<IdentityField> fields = held.stream()
                .flatMap(relation -> relation.disclosed().stream())
                .collect(Collectors.toUnmodifiableSet());
        return new PersonAccess.Disclosed(fields, needs);
    }
}
