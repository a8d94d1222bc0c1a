package uk.reachable.gateway.incident;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.incident.casefile.CaseClient;
import uk.reachable.gateway.incident.casefile.CaseMessages;
import uk.reachable.gateway.incident.casefile.Response;
import uk.reachable.gateway.live.Live;
import uk.reachable.gateway.pages.Answers;
import uk.reachable.gateway.pages.Roles;

/** The response to an incident at a glance. */
@Controller
class IncidentController {

    private final CaseClient cases;
    private final Clock clock;

    IncidentController(CaseClient cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    /** The desk's; what is said to whoever only raised a referral stands where that led them. */
    @GetMapping("/incidents/{id}")
    ModelAndView incident(
            @Nullable OAuth2AuthenticationToken user,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String done) {
        if (Roles.NAVIGATOR.isOnlyRoleOf(user)) {
            return Answers.to("/incidents/" + id + "/logged");
        }
        Instant now = clock.instant();
        return CaseMessages.page(cases.response(id), response -> shown(response, now))
                .addObject("done", Done.words(done));
    }

    /**
     * How it stands now, for the script of the page, which asks for it by itself: without anything of which each
     * reading is on record, or the record would be of pages that were left open.
     */
    @GetMapping("/incidents/{id}/now")
    ModelAndView now(@PathVariable String id) {
        Instant now = clock.instant();
        return CaseMessages.page(
                cases.response(id),
                response -> page("incident/standing", response, IncidentPage.of(response, null, null, now), now));
    }

    private ModelAndView shown(Response response, Instant now) {
        String id = response.incident().id();
        return page(
                        "incident/incident",
                        response,
                        IncidentPage.of(response, cases.notes(id), cases.pauses(id), now),
                        now)
                .addObject("aftermath", AftermathPart.of(cases.actions(id), cases.notices(id), now))
                .addObject("history", HistoryPart.of(cases.history(id), now));
    }

    private static ModelAndView page(String view, Response response, IncidentPage page, Instant now) {
        return new ModelAndView(view)
                .addObject("page", page)
                .addObject("live", Live.incident(response.incident().id(), now))
                .addObject("form", Form.fresh());
    }
}
