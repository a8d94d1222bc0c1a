package uk.reachable.incident.people.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.reachable.contracts.codes.Need;
import uk.reachable.incident.access.IncidentRules;
import uk.reachable.incident.access.Relation;
import uk.reachable.incident.access.people.PersonRules;
import uk.reachable.incident.casefile.people.IdentityField;
import uk.reachable.incident.relations.CaseRelation;
import uk.reachable.platform.security.Access;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.rules.AccessTable.Verdict;

/**
 * Who may know what about a person: the region's desk by role, a provider only by its relation to the case, in any
 * region.
 */
public final class PersonAccessPolicy {

    private static final Set<Relation> ANY_PART = Set.of(Relation.HOLDS, Relation.ASKED);

    private PersonAccessPolicy() {}

    public static PersonAccess decide(Actor actor, String region, List<CaseRelation> relations) {
        List<CaseRelation> own = relations.stream()
                .filter(relation -> relation.concerns(actor.organisation()))
                .toList();
        Verdict<Relation> verdict = decide(actor, region, parts(actor.organisation(), own));
        return switch (verdict.access()) {
            case HIDDEN -> new PersonAccess.Hidden();
            case FORBIDDEN -> new PersonAccess.WrongRole();
            case ALLOWED ->
                verdict.by(Relation.OF_THE_REGION) ? new PersonAccess.Full() : byRelation(actor.organisation(), own);
        };
    }

    /** Whether somebody who took emergency access still has a role that may. */
    public static boolean isOpenInAnEmergency(Actor actor) {
        return IncidentRules.TABLE
                        .decide(PersonRules.PERSON, actor, Set.of(Relation.EMERGENCY_ACCESS))
                        .access()
                == Access.ALLOWED;
    }

    /** Whether it matters for this caller that the relations are as they are now. */
    public static boolean dependsOnRelation(Actor actor, String region) {
        return decide(actor, region, Set.of()).access() != Access.ALLOWED
                && decide(actor, region, ANY_PART).access() == Access.ALLOWED;
    }

    private static Verdict<Relation> decide(Actor actor, String region, Set<Relation> parts) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        relations.addAll(parts);
        if (actor.region().equals(region)) {
            relations.add(Relation.OF_THE_REGION);
        }
        return IncidentRules.TABLE.decide(PersonRules.PERSON, actor, relations);
    }

    private static Set<Relation> parts(String organisation, List<CaseRelation> own) {
        return own.stream()
                .map(relation -> relation.standing().isHeldBy(organisation) ? Relation.HOLDS : Relation.ASKED)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static PersonAccess byRelation(String organisation, List<CaseRelation> own) {
        boolean holds = own.stream().anyMatch(relation -> relation.standing().isHeldBy(organisation));
        return holds ? disclosed(organisation, own) : new PersonAccess.Triage(needs(own));
    }

    /** What an organisation sees that holds some of these referrals, and may be asked for others. */
    public static PersonAccess.Disclosed disclosed(String organisation, List<CaseRelation> own) {
        Set<IdentityField> fields = own.stream()
                .filter(relation -> relation.standing().isHeldBy(organisation))
                .flatMap(relation -> relation.disclosed().stream())
                .collect(Collectors.toUnmodifiableSet());
        return new PersonAccess.Disclosed(fields, needs(own));
    }

    private static List<Need> needs(List<CaseRelation> own) {
        return own.stream().map(CaseRelation::need).distinct().toList();
    }
}
