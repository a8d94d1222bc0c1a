package uk.reachable.gateway.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Leads whoever has more than one page from each to the others; what a page shows is decided by the service that it
 * asks.
 */
@ControllerAdvice
class PagesForRole {

    @ModelAttribute("pages")
    List<PageLink> pages(@Nullable OAuth2AuthenticationToken user, HttpServletRequest request) {
        if (user == null) {
            return List.of();
        }
        String path = request.getRequestURI();
        PageLink board = new PageLink("Live board", "/", path.equals("/"));
        PageLink inbox = new PageLink("Inbox", "/inbox", path.startsWith("/inbox"));
        return Roles.PROGRAMME_MANAGER.heldBy(user)
                ? Stream.concat(Stream.of(board, inbox), ofProgrammeManagers(path))
                        .toList()
                : List.of(board, inbox);
    }

    private static Stream<PageLink> ofProgrammeManagers(String path) {
        return Stream.of(
                new PageLink("Places", "/places", path.startsWith("/places")),
                new PageLink("Funding", "/funding", path.startsWith("/funding")),
                new PageLink("Grant conditions", "/guardrails", path.startsWith("/guardrails")),
                new PageLink("Returns", "/returns", path.startsWith("/returns")),
                new PageLink("Rules", "/rules", path.startsWith("/rules")),
                new PageLink("Catalogue", "/catalogue", path.startsWith("/catalogue")));
    }
}
