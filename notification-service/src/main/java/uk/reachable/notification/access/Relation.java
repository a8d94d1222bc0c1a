package uk.reachable.notification.access;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import uk.reachable.platform.security.Role;

/**
 * How a caller stands to what is asked for: an inbox is an organisation's, and everybody of it reads it; what a notice
 * asks is the work of some.
 */
public enum Relation implements uk.reachable.platform.security.rules.Relation {
    OF_THEIR_ORGANISATION("it is in the inbox of their organisation"),
    CASEWORKERS_WORK("there, and caseworkers see to it"),
    MANAGERS_WORK("there, and managers of a provider see to it"),
    DUTY_OFFICERS_WORK("there, and duty officers see to it"),
    PROGRAMME_MANAGERS_WORK("there, and programme managers see to it"),
    LEAD_OFFICERS_WORK("there, and lead officers see to it"),
    PRIVACY_OFFICERS_WORK("there, and privacy officers see to it"),
    OF_THEIR_UNIT("it is about a case of the region whose unit they are of"),
    OF_THIS_SERVICE("it is this service's"),
    THEIR_WEBHOOK("it is a webhook of their organisation"),
    THEMSELVES("it is about themselves"),
    SIGNED_IN("they are signed in");

    static final Map<Role, Relation> WORK = new EnumMap<>(Map.of(
            Role.CASEWORKER, CASEWORKERS_WORK,
            Role.PROVIDER_MANAGER, MANAGERS_WORK,
            Role.DUTY_OFFICER, DUTY_OFFICERS_WORK,
            Role.PROGRAMME_MANAGER, PROGRAMME_MANAGERS_WORK,
            Role.LEAD_OFFICER, LEAD_OFFICERS_WORK,
            Role.PRIVACY_OFFICER, PRIVACY_OFFICERS_WORK));

    private final String words;

    Relation(String words) {
        this.words = words;
    }

    /** @throws NullPointerException for a role that is never alerted */
    static Relation workOf(Role role) {
        return Objects.requireNonNull(WORK.get(role), () -> "nothing is the work of " + role);
    }

    @Override
    public String words() {
        return words;
    }
}
