package uk.reachable.gateway.casework.support;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
import uk.reachable.gateway.casework.CaseWords;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Option;

/** Records who leads for the person beside this support: a kind of professional and an organisation, never a name. */
@Controller
@RequestMapping("/cases/{id}/lead-professional")
class LeadController {

    private static final Map<String, String> LABELS =
            Map.of("kind", "What they are", "organisation", "The organisation");
    private static final List<Option> KINDS = Stream.of(
                    "SOCIAL_WORKER", "YOUTH_JUSTICE", "EARLY_HELP", "PROBATION", "HEALTH", "EDUCATION", "OTHER")
            .map(kind -> new Option(kind, CaseWords.lead(kind)))
            .toList();

    private final CaseClient cases;
    private final CasePages pages;

    LeadController(CaseClient cases, CasePages pages) {
        this.cases = cases;
        this.pages = pages;
    }

    record Lead(@Nullable String kind, @Nullable String organisation) {}

    @GetMapping
    ModelAndView ask(@PathVariable String id) {
        return page(id, Form.fresh());
    }

    @PostMapping
    ModelAndView name(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(typed);
        Lead lead = new Lead(form.orNull("kind"), form.orNull("organisation"));
        return pages.after(
                id, cases.take(id, "lead-professional", form.key(), lead), form, LABELS, again -> page(id, again));
    }

    private ModelAndView page(String id, Form form) {
        return pages.about(id, file -> new ModelAndView("casework/support/lead")
                .addObject("kinds", KINDS)
                .addObject("form", form));
    }
}
