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
import uk.reachable.contracts.codes.WorkerChangeReason;
import uk.reachable.gateway.casework.CaseClient;
import uk.reachable.gateway.casework.CasePages;
import uk.reachable.gateway.casework.CaseWords;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Option;

/** A manager gives a case to another worker, for example of one who is away. */
@Controller
@RequestMapping("/cases/{id}/worker")
class WorkerController {

    private static final Map<String, String> LABELS = Map.of("worker", "The worker", "reason", "The reason");
    private static final List<Option> REASONS = CaseWords.options(WorkerChangeReason.class, SupportWords::of);

    private final CaseClient cases;
    private final CasePages pages;

    WorkerController(CaseClient cases, CasePages pages) {
        this.cases = cases;
        this.pages = pages;
    }

    record Change(@Nullable String worker, @Nullable String reason) {}

    @GetMapping
    ModelAndView ask(@PathVariable String id) {
        return page(id, Form.fresh());
    }

    @PostMapping
    ModelAndView change(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(typed);
        Change change = new Change(form.orNull("worker"), form.orNull("reason"));
        return pages.after(id, cases.take(id, "worker", form.key(), change), form, LABELS, again -> page(id, again));
    }

    private ModelAndView page(String id, Form form) {
        return pages.about(id, file -> new ModelAndView("casework/support/worker")
                .addObject("workers", pages.workers("Choose a worker"))
                .addObject("reasons", REASONS)
                .addObject("form", form));
    }
}
