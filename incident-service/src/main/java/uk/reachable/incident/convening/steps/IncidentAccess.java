package uk.reachable.incident.convening.steps;

import java.util.EnumSet;
import java.util.Set;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.incident.access.IncidentRules;
import uk.reachable.incident.access.Relation;
import uk.reachable.incident.casefile.IncidentStatus;
import uk.reachable.incident.casefile.KnownIncident;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.web.problem.Problems;

/** How somebody stands to the meetings of an incident. */
public final class IncidentAccess {

    private IncidentAccess() {}

    /** Returns when this caller may; else ends as 403 or 404. */
    public static void check(String endpoint, Actor actor, KnownIncident incident) {
        IncidentRules.TABLE
                .decide(endpoint, actor, relations(actor, incident))
                .access()
                .orThrow("The region's duty desk and the police lead keep the record of a meeting. Ask one of them.");
    }

    private static Set<Relation> relations(Actor actor, KnownIncident incident) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        if (actor.region().equals(incident.incident().region())) {
            relations.add(Relation.OF_THE_REGION);
        }
        if (Regions.byId(incident.incident().region())
                .map(Region::policeLead)
                .filter(actor::isOf)
                .isPresent()) {
            relations.add(Relation.CONVENES);
        }
        return relations;
    }

    /** 409: what concerns a duplicate is done for the incident that it duplicates. */
    public static void expectNoDuplicate(KnownIncident incident) {
        if (incident.status() == IncidentStatus.DUPLICATE) {
            throw Problems.conflict(
                    "This incident is a duplicate of incident %s. Do it there.".formatted(incident.mergedInto()));
        }
    }
}
