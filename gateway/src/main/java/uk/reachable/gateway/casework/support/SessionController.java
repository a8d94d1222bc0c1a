package uk.reachable.gateway.casework.support;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.reachable.gateway.casework.CaseClient;
import uk.reachable.gateway.casework.CasePages;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.words.LondonTime;

/** Records on which day a session was held; today stands there already. */
@Controller
@RequestMapping("/cases/{id}/session")
class SessionController {

    private static final Map<String, String> LABELS = Map.of("heldOn", "The day");

    private final CaseClient cases;
    private final CasePages pages;
    private final Clock clock;

    SessionController(CaseClient cases, CasePages pages, Clock clock) {
        this.cases = cases;
        this.pages = pages;
        this.clock = clock;
    }

    record Session(@Nullable LocalDate heldOn) {}

    @GetMapping
    ModelAndView ask(@PathVariable String id) {
        return page(
                id,
                Form.filled(Map.of("heldOn", LondonTime.today(clock.instant()).toString())));
    }

    @PostMapping
    ModelAndView record(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(typed);
        Session session = new Session(ContactForm.day(form, "heldOn"));
        return pages.after(id, cases.take(id, "sessions", form.key(), session), form, LABELS, again -> page(id, again));
    }

    private ModelAndView page(String id, Form form) {
        return pages.about(id, file -> new ModelAndView("casework/support/session").addObject("form", form));
    }
}
