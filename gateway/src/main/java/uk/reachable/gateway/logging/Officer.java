package uk.reachable.gateway.logging;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;

/**
 * Who is at the page, as the issuer says it in the ID token. It only spares people what the service would refuse: an
 * issuer that says nothing there costs that, and nothing else.
 */
record Officer(boolean onDuty, Optional<Region> region) {

    private static final String DUTY_OFFICER = "DUTY_OFFICER";

    static Officer of(@Nullable OAuth2AuthenticationToken user) {
        if (user == null) {
            return new Officer(true, Optional.empty());
        }
        Object roles = user.getPrincipal().getAttribute("roles");
        Object region = user.getPrincipal().getAttribute("region");
        return new Officer(
                !(roles instanceof List<?> known) || known.contains(DUTY_OFFICER),
                region instanceof String id ? Regions.byId(id) : Optional.empty());
    }
}
