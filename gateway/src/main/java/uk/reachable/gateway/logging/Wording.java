package uk.reachable.gateway.logging;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import uk.reachable.gateway.pages.Roles;

/**
 * What the pages call it: a duty officer logs an incident; a navigator raises a referral, and leaves to the desk what
 * follows.
 *
 * @param ofTheDesk whether the reader sees to what follows
 * @param begun what is said of a draft
 * @param leftOut what becomes of what is left out, and what it does not replace
 */
public record Wording(
        boolean ofTheDesk, String title, String send, String begun, String leftOut, String sent, String another) {

    public static final Wording INCIDENT = new Wording(
            true,
            "Log an incident",
            "Log incident",
            "You have an incident that is not logged yet",
            "Whatever you leave out becomes a to-do. Logging an incident does not replace a safeguarding referral of a"
                    + " child: ring children’s social care, too.",
            "Incident logged",
            "Log another incident");

    public static final Wording REFERRAL = new Wording(
            false,
            "Raise a referral",
            "Raise referral",
            "You have a referral that is not raised yet",
            "Whatever you leave out becomes a to-do of the duty desk. This does not replace a safeguarding referral of a"
                    + " child: ring children’s social care, too.",
            "Referral raised",
            "Raise another referral");

    public static Wording of(@Nullable OAuth2AuthenticationToken user) {
        return Roles.NAVIGATOR.isOnlyRoleOf(user) ? REFERRAL : INCIDENT;
    }
}
