package uk.reachable.gateway.casework.offer;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.reachable.gateway.casework.CaseClient;
import uk.reachable.gateway.casework.CasePages;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.pages.Staff;

/** Answers an offer with one press of the case's page; one that came too late sees the case as it stands, and why. */
@Controller
class OfferController {

    private static final Map<String, String> LABELS = Map.of("worker", "Who supports them", "reason", "The reason");

    private final CaseClient cases;
    private final CasePages pages;

    OfferController(CaseClient cases, CasePages pages) {
        this.cases = cases;
        this.pages = pages;
    }

    record Acceptance(@Nullable String worker) {}

    record Decline(String reason) {}

    @PostMapping("/cases/{id}/accept")
    ModelAndView accept(
            @PathVariable String id,
            OAuth2AuthenticationToken user,
            @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(typed);
        return answer(id, user, "accept", form, new Acceptance(form.orNull("worker")));
    }

    @PostMapping("/cases/{id}/decline")
    ModelAndView decline(
            @PathVariable String id,
            OAuth2AuthenticationToken user,
            @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(typed);
        return answer(id, user, "decline", form, new Decline(form.value("reason")));
    }

    private ModelAndView answer(String id, OAuth2AuthenticationToken user, String step, Form form, Object body) {
        return pages.after(
                id,
                cases.take(id, step, form.key(), body),
                form,
                LABELS,
                again -> pages.show(id, Staff.of(user), again));
    }
}
