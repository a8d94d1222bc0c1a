package uk.reachable.incident.access;

import java.util.EnumSet;
import java.util.Set;
import uk.reachable.incident.access.people.AuditRules;
import uk.reachable.incident.access.people.DisclosureRules;
import uk.reachable.incident.access.people.PeopleRules;
import uk.reachable.incident.access.people.PersonRules;
import uk.reachable.incident.access.people.ProfileRules;
import uk.reachable.incident.access.people.SafeguardingRules;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.rules.AccessTable;
import uk.reachable.platform.security.rules.Callers;

import static uk.reachable.incident.access.Relation.IN_THEIR_AREAS;
import static uk.reachable.incident.access.Relation.OF_THE_REGION;
import static uk.reachable.platform.security.Role.CASEWORKER;
import static uk.reachable.platform.security.Role.DUTY_OFFICER;
import static uk.reachable.platform.security.Role.NAVIGATOR;
import static uk.reachable.platform.security.Role.PROGRAMME_MANAGER;
import static uk.reachable.platform.security.Role.PROVIDER_MANAGER;
import static uk.reachable.platform.security.Role.TASKING;
import static uk.reachable.platform.security.rules.Callers.anybodyBut;
import static uk.reachable.platform.security.rules.Callers.with;

/** Who hears what about an incident, its people and the board: one table, written part by part. */
public final class IncidentRules {

    public static final Callers DESK = with(DUTY_OFFICER, PROGRAMME_MANAGER);
    public static final Callers PROVIDER_STAFF = with(CASEWORKER, PROVIDER_MANAGER);

    /** A navigator hears of a case by having logged it, and by nothing that their organisation has to do with it. */
    public static final Callers COLLEAGUES = anybodyBut(TASKING, NAVIGATOR);

    public static final AccessTable<Relation> TABLE = AccessTable.<Relation>of("incident-service")
            .and(CaseRules::rows)
            .and(PersonRules::rows)
            .and(ProfileRules::rows)
            .and(DisclosureRules::rows)
            .and(PeopleRules::rows)
            .and(AuditRules::rows)
            .and(BoardRules::rows)
            .and(CourseRules::rows)
            .and(RulesRules::rows)
            .and(MeetingRules::rows)
            .and(ActionRules::rows)
            .and(SafeguardingRules::rows)
            .and(CommunityRules::rows)
            .and(ImportRules::rows)
            .and(DraftRules::rows)
            .build();

    private IncidentRules() {}

    /** Those of the relations to an incident that follow from where it is. */
    public static Set<Relation> ofPlace(Actor actor, String region, String localAuthority) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        if (actor.region().equals(region)) {
            relations.add(OF_THE_REGION);
            if (actor.areas().contains(localAuthority)) {
                relations.add(IN_THEIR_AREAS);
            }
        }
        return relations;
    }
}
