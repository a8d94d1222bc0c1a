package uk.reachable.notification.access;

import java.util.Set;
import uk.reachable.platform.security.Access;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.rules.AccessTable;

import static uk.reachable.notification.access.Relation.OF_THEIR_UNIT;
import static uk.reachable.notification.access.Relation.OF_THIS_SERVICE;
import static uk.reachable.platform.security.Role.DUTY_OFFICER;
import static uk.reachable.platform.security.Role.OPERATOR;
import static uk.reachable.platform.security.Role.PROGRAMME_MANAGER;
import static uk.reachable.platform.security.rules.Callers.ANYBODY;
import static uk.reachable.platform.security.rules.Callers.with;

/** Who tells by telephone what could not be delivered, and who looks after the sending. */
public final class DeliveryRules {

    public static final String UNDELIVERED = "GET /api/undelivered";
    public static final String SETTLE = "POST /api/undelivered/{id}/settled";
    public static final String QUEUE = "GET /api/operations/notification/delivery-queue";
    public static final String STUCK = "GET /api/operations/notification/stuck-deliveries";
    public static final String REPLAY = "POST /api/operations/notification/stuck-deliveries/{id}/replay";
    public static final String REPLAY_ALL = "POST /api/operations/notification/stuck-deliveries/replay";

    private DeliveryRules() {}

    static AccessTable.Builder<Relation> rows(AccessTable.Builder<Relation> table) {
        return table.at(UNDELIVERED, "See what could not be delivered, and whom to ring")
                .row(OF_THEIR_UNIT, with(DUTY_OFFICER, PROGRAMME_MANAGER), ANYBODY)
                .at(SETTLE, "Say that somebody was told")
                .sameAs(UNDELIVERED)
                .at(QUEUE, "See how the sending goes")
                .row(OF_THIS_SERVICE, with(OPERATOR), ANYBODY)
                .at(STUCK, "See deliveries that failed or are late")
                .sameAs(QUEUE)
                .at(REPLAY, "Try one of them again now")
                .sameAs(QUEUE)
                .at(REPLAY_ALL, "Try all of them again now")
                .sameAs(QUEUE);
    }

    /** @param ofTheirUnit whether the caller is of the unit whose region it is about */
    public static Access ofTheUnit(String endpoint, Actor actor, boolean ofTheirUnit) {
        return decide(endpoint, actor, ofTheirUnit ? Set.of(OF_THEIR_UNIT) : Set.of());
    }

    public static Access ofOperators(String endpoint, Actor actor) {
        return decide(endpoint, actor, Set.of(OF_THIS_SERVICE));
    }

    private static Access decide(String endpoint, Actor actor, Set<Relation> relations) {
        return NotificationRules.TABLE.decide(endpoint, actor, relations).access();
    }
}
