package uk.reachable.gateway.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;

/**
 * Whom a page is made for, as the issuer says it in the ID token. It decides only what is offered to them; what they
 * may see and do is decided by the service that is asked.
 *
 * @param organisation null where the issuer says none there
 */
public record Staff(String name, @Nullable String organisation, boolean ofProvider, boolean manager) {

    public static Staff of(OAuth2AuthenticationToken user) {
        boolean manager = roles(user).contains("PROVIDER_MANAGER");
        return new Staff(
                user.getName(),
                user.getPrincipal().getAttribute("organisation"),
                manager || roles(user).contains("CASEWORKER"),
                manager);
    }

    private static List<?> roles(OAuth2AuthenticationToken user) {
        return user.getPrincipal().getAttribute("roles") instanceof List<?> roles ? roles : List.of();
    }
}
