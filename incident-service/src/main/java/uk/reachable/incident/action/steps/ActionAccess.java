package uk.reachable.incident.action.steps;

import java.util.EnumSet;
import java.util.Set;
import uk.reachable.incident.access.IncidentRules;
import uk.reachable.incident.access.Relation;
import uk.reachable.incident.action.ActionFacts;
import uk.reachable.incident.meeting.MeetingAccess;
import uk.reachable.incident.meeting.MeetingFacts;
import uk.reachable.platform.security.Actor;

/** How somebody stands to an action: as to its meeting, and as the one who is to do it. */
final class ActionAccess {

    private ActionAccess() {}

    static void check(String endpoint, Actor actor, MeetingFacts meeting, ActionFacts action) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        relations.addAll(MeetingAccess.relations(actor, meeting));
        if (actor.isOf(action.ownerOrganisation())) {
            relations.add(Relation.OWNS_ACTION);
        }
        IncidentRules.TABLE
                .decide(endpoint, actor, relations)
                .access()
                .orThrow(
                        "Those who work on the case for its owner, the duty desk and the police lead may. Ask one of them.");
    }
}
