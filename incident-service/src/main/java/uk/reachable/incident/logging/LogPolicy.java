package uk.reachable.incident.logging;

import uk.reachable.platform.security.Access;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.Role;

/** Only duty officers log incidents, and only in their own region. */
final class LogPolicy {

    private LogPolicy() {}

    static Access check(Actor actor) {
        return actor.is(Role.DUTY_OFFICER) ? Access.ALLOWED : Access.FORBIDDEN;
    }
}
