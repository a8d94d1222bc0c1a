package uk.reachable.incident.access;

import java.util.EnumSet;
import java.util.Set;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.rules.AccessTable;
import uk.reachable.platform.security.rules.Callers;

import static uk.reachable.incident.access.Relation.ASKED;
import static uk.reachable.incident.access.Relation.HOLDS;
import static uk.reachable.incident.access.Relation.IN_THEIR_AREAS;
import static uk.reachable.incident.access.Relation.OF_THE_REGION;
import static uk.reachable.platform.security.Role.AUDITOR;
import static uk.reachable.platform.security.Role.CASEWORKER;
import static uk.reachable.platform.security.Role.DUTY_OFFICER;
import static uk.reachable.platform.security.Role.LEAD_OFFICER;
import static uk.reachable.platform.security.Role.OPERATOR;
import static uk.reachable.platform.security.Role.PROGRAMME_MANAGER;
import static uk.reachable.platform.security.Role.PROVIDER_MANAGER;
import static uk.reachable.platform.security.Role.TASKING;
import static uk.reachable.platform.security.rules.Callers.ANYBODY;
import static uk.reachable.platform.security.rules.Callers.NOBODY;
import static uk.reachable.platform.security.rules.Callers.anybodyBut;
import static uk.reachable.platform.security.rules.Callers.with;

/** Who hears what about an incident, its people and the board. */
public final class IncidentRules {

    public static final String LOG = "POST /api/incidents";
    public static final String RESPONSE = "GET /api/incidents/{incidentId}/response";
    public static final String NOTES = "GET /api/incidents/{incidentId}/notes";
    public static final String PERSON = "GET /api/people/{personId}";
    public static final String BOARD = "GET /api/board";
    public static final String BOARD_STREAM = "GET /api/board/stream";

    /** Another address of the response: the one that logging answers with. */
    private static final String INCIDENT = "GET /api/incidents/{incidentId}";

    private static final Callers DESK = with(DUTY_OFFICER, PROGRAMME_MANAGER);
    private static final Callers PROVIDER_STAFF = with(CASEWORKER, PROVIDER_MANAGER);
    private static final Callers COLLEAGUES = anybodyBut(TASKING);

    public static final AccessTable<Relation> TABLE = AccessTable.<Relation>of("incident-service")
            .at(LOG, "Log an incident")
            .row(OF_THE_REGION, with(DUTY_OFFICER), ANYBODY, "in their own region only")
            .at(RESPONSE, "See how the response stands")
            .row(OF_THE_REGION, DESK, with(LEAD_OFFICER, AUDITOR, OPERATOR), "all of it, without who the people are")
            .row(IN_THEIR_AREAS, with(TASKING), NOBODY, "incident, meeting, purposes, counts of referrals")
            .row(HOLDS, NOBODY, COLLEAGUES)
            .row(ASKED, NOBODY, COLLEAGUES)
            .at(INCIDENT, "The same, at the address that logging answers with")
            .sameAs(RESPONSE)
            .at(NOTES, "Read what was written about an incident")
            .row(OF_THE_REGION, DESK, NOBODY)
            .at(PERSON, "See who a person is")
            .row(OF_THE_REGION, DESK, NOBODY, "all that is known")
            .row(HOLDS, PROVIDER_STAFF, COLLEAGUES, "what was disclosed to the provider")
            .row(
                    ASKED,
                    PROVIDER_STAFF,
                    COLLEAGUES,
                    "what is needed to answer: age band, needs, area, site; not who it is")
            .at(BOARD, "See the board")
            .row(OF_THE_REGION, DESK, ANYBODY, "the whole region")
            .row(IN_THEIR_AREAS, with(TASKING), NOBODY, "their areas")
            .at(BOARD_STREAM, "Follow the board live")
            .sameAs(BOARD)
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
