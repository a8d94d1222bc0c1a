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
        List<PageLink> links = new ArrayList<>();
        if (Beginning.isTheBoard(user)) {
            links.add(new PageLink("Live board", Beginning.BOARD, path.equals(Beginning.BOARD)));
        }
        boolean desk = opensIncidents(user);
        boolean lead = Roles.LEAD_OFFICER.heldBy(user);
        boolean navigator = Roles.NAVIGATOR.heldBy(user);
        if (lead || navigator) {
            links.addFirst(new PageLink("My area", "/area", path.equals("/area") || path.startsWith("/area/")));
        }
        if (Roles.DUTY_OFFICER.heldBy(user)) {
            links.add(new PageLink("Log an incident", "/incidents/new", path.startsWith("/incidents/new")));
        } else if (navigator) {
            links.add(new PageLink("Raise a referral", "/incidents/new", path.startsWith("/incidents/new")));
        }
        if (desk) {
            links.add(new PageLink("Duty desk", "/desk", path.startsWith("/desk")));
        }
        links.add(new PageLink("Inbox", "/inbox", path.startsWith("/inbox")));
        if (desk || lead) {
            links.add(new PageLink("Meetings", "/meetings", path.startsWith("/meetings")));
        }
        Staff staff = Staff.of(user);
        if (staff.ofProvider()) {
            links.add(new PageLink("Cases", "/cases", path.startsWith("/cases") || path.equals("/my-work")));
        }
        if (staff.manager()) {
            links.add(new PageLink("Team", "/team", path.startsWith("/team")));
        }
        if (Roles.PROGRAMME_MANAGER.heldBy(user)) {
            links.addAll(ofProgrammeManagers(path));
        }
        if (Roles.AUDITOR.heldBy(user) || Roles.PRIVACY_OFFICER.heldBy(user)) {
            links.add(new PageLink("Privacy", "/privacy", path.startsWith("/privacy")));
        }
        if (Roles.OPERATOR.heldBy(user)) {
            links.add(new PageLink("Stuck events", "/operations", path.startsWith("/operations")));
        }
        return links;
    }

    private static List<PageLink> ofProgrammeManagers(String path) {
        return List.of(
                new PageLink("Places", "/places", path.startsWith("/places")),
                new PageLink("Funding", "/funding", path.startsWith("/funding")),
                new PageLink("Grant conditions", "/guardrails", path.startsWith("/guardrails")),
                new PageLink("Returns", "/returns", path.startsWith("/returns")),
                new PageLink("Rules", "/rules", path.startsWith("/rules")),
                new PageLink("Catalogue", "/catalogue", path.startsWith("/catalogue")));
    }

    /**
     * Whether a reference of an incident leads to its page: not for tasking, who see the board without case content.
     */
    @ModelAttribute("opensIncidents")
    boolean opensIncidents(@Nullable OAuth2AuthenticationToken user) {
        return Roles.DUTY_OFFICER.heldBy(user) || Roles.PROGRAMME_MANAGER.heldBy(user);
    }
}
