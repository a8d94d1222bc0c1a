package uk.reachable.gateway.pages;

import java.util.List;
import java.util.Objects;
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
    AUDITOR,
    PRIVACY_OFFICER,
    OPERATOR;

    /** Whether somebody has this role and no other, so that pages may be made for it alone. */
    public boolean allOf(@Nullable OAuth2AuthenticationToken user) {
        return heldBy(user) && List.of(name()).equals(Objects.requireNonNull(user).getPrincipal().getAttribute("roles"));
    }

    /** As the issuer says them in the ID token; an issuer that says none there costs the links, and nothing else. */
    public boolean heldBy(@Nullable OAuth2AuthenticationToken user) {
        return user != null
                && user.getPrincipal().getAttribute("roles") instanceof List<?> roles
                && roles.contains(name());
    }
}
