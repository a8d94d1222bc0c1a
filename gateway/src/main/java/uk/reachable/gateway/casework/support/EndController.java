package uk.reachable.gateway.casework.support;

import java.util.List;
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
import uk.reachable.contracts.codes.EarlyEndReason;
import uk.reachable.contracts.codes.SupportOutcome;
import uk.reachable.gateway.casework.CaseClient;
import uk.reachable.gateway.casework.CasePages;
import uk.reachable.gateway.casework.CaseWords;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Option;

/** Ends a support: as planned, with what came of it, or early, with the reason. */
@Controller
@RequestMapping("/cases/{id}")
class EndController {

    private static final Map<String, String> LABELS = Map.of("outcome", "What came of it", "reason", "The reason");
    private static final List<Option> OUTCOMES = CaseWords.options(SupportOutcome.class, SupportWords::of);
    private static final List<Option> REASONS = CaseWords.options(EarlyEndReason.class, SupportWords::of);

    private final CaseClient cases;
    private final CasePages pages;

    EndController(CaseClient cases, CasePages pages) {
        this.cases = cases;
        this.pages = pages;
    }

    record Completion(@Nullable String outcome) {}

    record EarlyEnd(@Nullable String reason) {}

    @GetMapping("/end")
    ModelAndView ask(@PathVariable String id) {
        return page(id, Form.fresh());
    }

    @PostMapping("/complete")
    ModelAndView complete(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(typed);
        return end(id, "complete", form, new Completion(form.orNull("outcome")));
    }

    @PostMapping("/end-early")
    ModelAndView endEarly(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(typed);
        return end(id, "end-early", form, new EarlyEnd(form.orNull("reason")));
    }

    private ModelAndView end(String id, String step, Form form, Object body) {
        return pages.after(id, cases.take(id, step, form.key(), body), form, LABELS, again -> page(id, again));
    }

    private ModelAndView page(String id, Form form) {
        return pages.about(id, file -> new ModelAndView("casework/support/end")
                .addObject("outcomes", OUTCOMES)
                .addObject("reasons", REASONS)
                .addObject("form", form));
    }
}
