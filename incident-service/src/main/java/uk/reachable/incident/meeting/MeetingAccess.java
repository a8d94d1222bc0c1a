package uk.reachable.incident.meeting;

import java.util.EnumSet;
import java.util.Set;
import uk.reachable.incident.access.IncidentRules;
import uk.reachable.incident.access.Relation;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.rules.AccessTable.Verdict;

/** How somebody stands to a meeting, and what that lets them do. */
public final class MeetingAccess {

    private MeetingAccess() {}

    /** Returns when this caller may; else ends as 403 or 404. */
    public static void check(String endpoint, Actor actor, MeetingFacts meeting) {
        decide(endpoint, actor, meeting)
                .access()
                .orThrow("The region's duty desk and the police lead keep the record of a meeting. Ask one of them.");
    }

    public static Verdict<Relation> decide(String endpoint, Actor actor, MeetingFacts meeting) {
        return IncidentRules.TABLE.decide(endpoint, actor, relations(actor, meeting));
    }

    /** Those that follow from the meeting alone. */
    public static Set<Relation> relations(Actor actor, MeetingFacts meeting) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        if (actor.region().equals(meeting.region())) {
            relations.add(Relation.OF_THE_REGION);
        }
        if (actor.isOf(meeting.policeLead())) {
            relations.add(Relation.CONVENES);
        }
        if (meeting.invited().contains(actor.organisation())) {
            relations.add(Relation.INVITED);
        }
        return relations;
    }
}
