package uk.reachable.gateway.casework.offer;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.reachable.gateway.casework.CaseClient;
import uk.reachable.gateway.casework.CaseFile;
import uk.reachable.gateway.casework.CasePages;
import uk.reachable.gateway.casework.Programmes;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Option;
import uk.reachable.gateway.pages.Staff;

/** Says that the organisation supports the person already, in which programme, and whose case it is. */
@Controller
@RequestMapping("/cases/{id}/already-with-us")
class AlreadyWithUsController {

    private static final Map<String, String> LABELS =
            Map.of("programme", "The programme", "worker", "Who supports them");

    private final CaseClient cases;
    private final CasePages pages;
    private final Programmes programmes;

    AlreadyWithUsController(CaseClient cases, CasePages pages, Programmes programmes) {
        this.cases = cases;
        this.pages = pages;
        this.programmes = programmes;
    }

    record Report(String programme, @Nullable String worker) {}

    @GetMapping
    ModelAndView ask(@PathVariable String id, OAuth2AuthenticationToken user) {
        return page(id, user, Form.fresh());
    }

    @PostMapping
    ModelAndView say(
            @PathVariable String id,
            OAuth2AuthenticationToken user,
            @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(typed);
        return pages.after(
                id,
                cases.take(
                        id, "already-with-us", form.key(), new Report(form.value("programme"), form.orNull("worker"))),
                form,
                LABELS,
                again -> page(id, user, again));
    }

    private ModelAndView page(String id, OAuth2AuthenticationToken user, Form form) {
        List<Option> workers = Staff.of(user).manager() ? pages.workers("Nobody yet") : List.of();
        return pages.about(id, file -> new ModelAndView("casework/offer/already-with-us")
                .addObject("programmes", ours(file))
                .addObject("workers", workers)
                .addObject("form", form));
    }

    private List<Option> ours(CaseFile file) {
        String provider = file.offer() == null ? "" : file.offer().provider();
        return programmes.of(provider);
    }
}
