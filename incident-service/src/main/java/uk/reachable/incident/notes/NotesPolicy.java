package uk.reachable.incident.notes;

import uk.reachable.platform.security.Access;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.Role;

/** Notes are for the desk of the region; they exist for nobody else. */
final class NotesPolicy {

    private NotesPolicy() {}

    static Access decide(Actor actor, String region) {
        boolean ofTheDesk = actor.is(Role.DUTY_OFFICER) || actor.is(Role.PROGRAMME_MANAGER);
        return ofTheDesk && actor.region().equals(region) ? Access.ALLOWED : Access.HIDDEN;
    }
}
