package uk.reachable.gateway.casework.handover;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
import uk.reachable.contracts.codes.HandoverReason;
import uk.reachable.gateway.casework.CaseClient;
import uk.reachable.gateway.casework.CasePages;
import uk.reachable.gateway.casework.CaseWords;
import uk.reachable.gateway.casework.Programmes;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Option;
import uk.reachable.gateway.pages.Staff;

/**
 * Hands a case over on one page with one press; the other side accepts or refuses with one press of the case's page.
 */
@Controller
@RequestMapping("/cases/{id}")
class HandoverController {

    private static final Map<String, String> LABELS =
            Map.of("toProgramme", "The programme", "reason", "The reason", "worker", "Who supports them");

    private static final List<Option> REASONS = CaseWords.options(HandoverReason.class, HandoverWords::of);

    private final CaseClient cases;
    private final CasePages pages;
    private final Programmes programmes;

    HandoverController(CaseClient cases, CasePages pages, Programmes programmes) {
        this.cases = cases;
        this.pages = pages;
        this.programmes = programmes;
    }

    /** What is not chosen is null, so that the service says which field it asks for. */
    record Proposal(@Nullable String toProgramme, @Nullable String reason) {}

    record Acceptance(@Nullable String worker) {}

    @GetMapping("/handover")
    ModelAndView ask(@PathVariable String id) {
        return page(id, Form.fresh());
    }

    @PostMapping("/handover")
    ModelAndView propose(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(typed);
        Proposal proposal = new Proposal(form.orNull("toProgramme"), form.orNull("reason"));
        return pages.after(
                id, cases.take(id, "handovers", form.key(), proposal), form, LABELS, again -> page(id, again));
    }

    @PostMapping("/handovers/{handover}/accept")
    ModelAndView accept(
            @PathVariable String id,
            @PathVariable String handover,
            OAuth2AuthenticationToken user,
            @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(typed);
        return answer(id, handover + "/accept", user, form, new Acceptance(form.orNull("worker")));
    }

    @PostMapping("/handovers/{handover}/refuse")
    ModelAndView refuse(
            @PathVariable String id,
            @PathVariable String handover,
            OAuth2AuthenticationToken user,
            @RequestParam MultiValueMap<String, String> typed) {
        return answer(id, handover + "/refuse", user, Form.sent(typed), null);
    }

    private ModelAndView answer(
            String id, String step, OAuth2AuthenticationToken user, Form form, @Nullable Object body) {
        return pages.after(
                id,
                cases.take(id, "handovers/" + step, form.key(), body),
                form,
                LABELS,
                again -> pages.show(id, Staff.of(user), again));
    }

    private ModelAndView page(String id, Form form) {
        return pages.about(id, file -> new ModelAndView("casework/handover/handover")
                .addObject(
                        "programmes",
                        Stream.concat(
                                        Stream.of(new Option("", "Choose a programme")),
                                        programmes.ofOthers(file).stream())
                                .toList())
                .addObject("reasons", REASONS)
                .addObject("form", form));
    }
}
