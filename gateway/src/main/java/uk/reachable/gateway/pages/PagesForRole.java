package uk.reachable.gateway.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
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
                ? List.of(board, inbox, new PageLink("Returns", "/returns/reach", path.startsWith("/returns")))
                : List.of(board, inbox);
    }

    /**
     * Whether a reference of an incident leads to its page: not for tasking, who see the board without case content.
     */
    @ModelAttribute("opensIncidents")
    boolean opensIncidents(@Nullable OAuth2AuthenticationToken user) {
        return Roles.DUTY_OFFICER.heldBy(user) || Roles.PROGRAMME_MANAGER.heldBy(user);
    }
}
