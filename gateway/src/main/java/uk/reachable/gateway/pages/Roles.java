package uk.reachable.gateway.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;

/**
 * The roles by which pages show or leave out what leads to other pages; what somebody may do is decided by the service
 * that is asked.
 */
public enum Roles {
    DUTY_OFFICER,
    PROGRAMME_MANAGER,
    LEAD_OFFICER,
    NAVIGATOR,
    TASKING,
    AUDITOR,
    PRIVACY_OFFICER,
    OPERATOR;

    /** Whether somebody has this role and no other, so that a page may be made for it alone. */
    public boolean isOnlyRoleOf(@Nullable OAuth2AuthenticationToken user) {
        return user != null
                && user.getPrincipal().getAttribute("roles") instanceof List<?> roles
                && roles.equals(List.of(name()));
    }

    static boolean areUnknownOf(OAuth2AuthenticationToken user) {
        return !(user.getPrincipal().getAttribute("roles") instanceof List<?>);
    }

    /** As the issuer says them in the ID token; an issuer that says none there costs the links, and nothing else. */
    public boolean heldBy(@Nullable OAuth2AuthenticationToken user) {
        return user != null
                && user.getPrincipal().getAttribute("roles") instanceof List<?> roles
                && roles.contains(name());
    }
}
