package uk.reachable.incident.access.people;

import uk.reachable.incident.access.IncidentRules;
import uk.reachable.incident.access.Relation;
import uk.reachable.platform.security.rules.AccessTable;

import static uk.reachable.incident.access.Relation.OF_THE_REGION;
import static uk.reachable.platform.security.rules.Callers.NOBODY;

/** Who records what is known of a person. */
public final class ProfileRules {

    public static final String ROLES = "POST /api/people/{personId}/roles";
    public static final String FACTORS = "POST /api/people/{personId}/factors";
    public static final String CONTACTS = "POST /api/people/{personId}/contacts";
    public static final String REMOVE_CONTACT = "POST /api/people/{personId}/contacts/{number}/remove";
    public static final String RELATE = "POST /api/people/{personId}/relations";
    public static final String SPOKEN_TO = "POST /api/people/{personId}/relations/{relationId}/spoken-to";
    public static final String END_RELATION = "POST /api/people/{personId}/relations/{relationId}/remove";

    private ProfileRules() {}

    public static AccessTable.Builder<Relation> rows(AccessTable.Builder<Relation> table) {
        return table.at(ROLES, "Record that a person has a role, or has it no longer")
                .row(OF_THE_REGION, IncidentRules.DESK, NOBODY)
                .at(FACTORS, "Record what makes a person vulnerable, or is a risk")
                .sameAs(ROLES)
                .at(CONTACTS, "Record how a person is reached, and what is safe")
                .sameAs(ROLES)
                .at(REMOVE_CONTACT, "Forget a contact that is wrong")
                .sameAs(ROLES)
                .at(RELATE, "Record what a person is to another one, or who holds parental responsibility")
                .sameAs(ROLES)
                .at(SPOKEN_TO, "Record who has spoken to the other one, and when")
                .sameAs(ROLES)
                .at(END_RELATION, "End a relation that does not hold")
                .sameAs(ROLES);
    }
}
