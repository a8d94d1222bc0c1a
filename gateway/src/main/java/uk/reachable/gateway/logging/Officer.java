package uk.reachable.gateway.logging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.web.servlet.ModelAndView;
import uk.reachable.contracts.codes.Source;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;

/**
 * Who is at the page, as the issuer says it in the ID token. It only spares people what the service would refuse: an
 * issuer that says nothing there costs that, and nothing else.
 *
 * @param ownAreas those to which a navigator is limited; none where somebody works for the whole region
 */
record Officer(boolean logs, Wording wording, Optional<Region> region, List<String> ownAreas) {

    private static final List<String> LOGGING = List.of("DUTY_OFFICER", "NAVIGATOR");

    static Officer of(@Nullable OAuth2AuthenticationToken user) {
        Wording wording = Wording.of(user);
        if (user == null) {
            return new Officer(true, wording, Optional.empty(), List.of());
        }
        Object roles = user.getPrincipal().getAttribute("roles");
        Object region = user.getPrincipal().getAttribute("region");
        return new Officer(
                !(roles instanceof List<?> known) || LOGGING.stream().anyMatch(known::contains),
                wording,
                region instanceof String id ? Regions.byId(id) : Optional.empty(),
                wording.ofTheDesk() ? List.of() : areas(user));
    }

    private static List<String> areas(OAuth2AuthenticationToken user) {
        return user.getPrincipal().getAttribute("areas") instanceof List<?> codes
                ? codes.stream().map(String::valueOf).toList()
                : List.of();
    }

    LogOptions options() {
        LogOptions ofTheRegion = LogOptions.of(region);
        return ownAreas.isEmpty() ? ofTheRegion : ofTheRegion.within(ownAreas);
    }

    /** The page, in the words that are for them. */
    ModelAndView page(LogPage page) {
        return new ModelAndView("logging/log")
                .addObject("page", page)
                .addObject("form", page.form())
                .addObject("wording", wording);
    }

    /** What is known before anything is typed: a navigator hears it in the community, and most have one area. */
    Map<String, String> known() {
        Map<String, String> known = new HashMap<>();
        if (!wording.ofTheDesk()) {
            known.put("source", Source.COMMUNITY.name());
        }
        if (ownAreas.size() == 1) {
            known.put("localAuthority", ownAreas.getFirst());
        }
        return known;
    }
}
