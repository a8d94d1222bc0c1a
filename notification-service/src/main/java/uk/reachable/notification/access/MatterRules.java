package uk.reachable.notification.access;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import uk.reachable.platform.security.Access;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.Role;
import uk.reachable.platform.security.rules.AccessTable.Builder;
import uk.reachable.platform.security.rules.Callers;

import static uk.reachable.notification.access.Relation.OF_THEIR_ORGANISATION;
import static uk.reachable.platform.security.rules.Callers.ANYBODY;
import static uk.reachable.platform.security.rules.Callers.NOBODY;

/** Who may say that they are on it: whose work the notice is, and nobody else of their organisation. */
public final class MatterRules {

    public static final String ACKNOWLEDGE = "POST /api/inbox/{id}/acknowledge";

    private MatterRules() {}

    static Builder<Relation> rows(Builder<Relation> table) {
        table.at(ACKNOWLEDGE, "Say \"I am on it\"").row(OF_THEIR_ORGANISATION, NOBODY, ANYBODY);
        Relation.WORK.forEach((role, relation) -> table.row(relation, Callers.with(role), NOBODY));
        return table;
    }

    /**
     * @param work the roles whose work the notice is; empty when it is not in the inbox of the caller's organisation
     */
    public static Access decide(Actor actor, Optional<Set<Role>> work) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        work.ifPresent(roles -> {
            relations.add(OF_THEIR_ORGANISATION);
            roles.forEach(role -> relations.add(Relation.workOf(role)));
        });
        return NotificationRules.TABLE.decide(ACKNOWLEDGE, actor, relations).access();
    }
}
