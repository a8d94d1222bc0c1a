package uk.reachable.incident.logging;

import uk.reachable.platform.security.Actor;

/** The person at the duty desk and their organisation, which is responsible until a provider accepts. */
record LoggedBy(String subject, String organisation) {

    static LoggedBy of(Actor actor) {
        return new LoggedBy(actor.subject(), actor.organisation());
    }
}
