package uk.reachable.incident.response;

import java.util.EnumSet;
import java.util.Set;
import uk.reachable.incident.access.CaseRules;
import uk.reachable.incident.access.IncidentRules;
import uk.reachable.incident.access.Relation;
import uk.reachable.incident.casefile.Incident;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.rules.AccessTable.Verdict;

/**
 * Who sees how much of a response: the region's desk all of it, tasking in its areas only counts, and a navigator what
 * they logged themselves.
 */
final class ResponsePolicy {

    private ResponsePolicy() {}

    /** @param parts what the caller's organisation does for the people of the incident */
    static Verdict<Relation> decide(Actor actor, Incident incident, Set<Relation> parts) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        relations.addAll(IncidentRules.ofPlace(actor, incident.region(), incident.localAuthority()));
        relations.addAll(parts);
        if (incident.loggedBy().equals(actor.subject()) && actor.isOf(incident.loggedByOrganisation())) {
            relations.add(Relation.LOGGED_IT);
        }
        return IncidentRules.TABLE.decide(CaseRules.RESPONSE, actor, relations);
    }
}
