package uk.reachable.gateway.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
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
        List<PageLink> links = new ArrayList<>(List.of(board, inbox));
        boolean desk = Roles.DUTY_OFFICER.heldBy(user) || Roles.PROGRAMME_MANAGER.heldBy(user);
        if (desk) {
            links.add(new PageLink("Duty desk", "/desk", path.startsWith("/desk")));
        }
        if (Roles.LEAD_OFFICER.heldBy(user)) {
            links.addFirst(new PageLink("My area", "/area", path.equals("/area") || path.startsWith("/area/")));
        }
        if (desk || Roles.LEAD_OFFICER.heldBy(user)) {
            links.add(new PageLink("Meetings", "/meetings", path.startsWith("/meetings")));
        }
        if (Roles.PROGRAMME_MANAGER.heldBy(user)) {
            links.add(new PageLink("Returns", "/returns/reach", path.startsWith("/returns")));
        }
        return links;
    }
}
