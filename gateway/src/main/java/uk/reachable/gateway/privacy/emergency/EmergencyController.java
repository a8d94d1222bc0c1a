package uk.reachable.gateway.privacy.emergency;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Mistake;
import uk.reachable.gateway.form.Option;
import uk.reachable.gateway.form.Required;
import uk.reachable.gateway.pages.Answers;
import uk.reachable.gateway.privacy.PrivacyMessages;

/** Lists emergency accesses for the privacy officer, with a form for the review of each. */
@Controller
class EmergencyController {

    private static final Answers ANSWERS = PrivacyMessages.ANSWERS;

    private static final List<Option> FINDINGS = List.of(
            new Option("JUSTIFIED", "It was justified"),
            new Option("NOT_JUSTIFIED", "It was not justified", "Say in the note what follows from it"));

    private static final Map<String, String> LABELS = Map.of("finding", "What you found", "note", "The note");

    private final EmergencyClient emergencies;
    private final Clock clock;

    EmergencyController(EmergencyClient emergencies, Clock clock) {
        this.emergencies = emergencies;
        this.clock = clock;
    }

    @GetMapping("/privacy/emergency")
    ModelAndView list(@RequestParam(required = false) @Nullable String done) {
        return ANSWERS.page(emergencies.all(), all -> new ModelAndView("privacy/emergency")
                .addObject("page", EmergencyPage.of(all, clock.instant()))
                .addObject("done", "reviewed".equals(done) ? "The review is recorded." : null));
    }

    @GetMapping("/privacy/emergency/{id}")
    ModelAndView one(@PathVariable String id) {
        return page(id, Form.fresh());
    }

    @PostMapping("/privacy/emergency/{id}")
    ModelAndView review(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Form sent = Form.sent(typed);
        List<Mistake> missing = Required.of(sent, List.of(new Mistake("finding", "Choose whether it was justified")));
        if (!missing.isEmpty()) {
            return Answers.wrong(page(id, sent.with(missing)));
        }
        return ANSWERS.after(
                emergencies.review(id, sent),
                sent,
                LABELS,
                _ -> Answers.to("/privacy/emergency?done=reviewed"),
                refused -> page(id, refused));
    }

    private ModelAndView page(String id, Form form) {
        return ANSWERS.page(emergencies.one(id), access -> new ModelAndView("privacy/review")
                .addObject("card", EmergencyCard.of(access, clock.instant()))
                .addObject("address", "/privacy/emergency/" + access.id())
                .addObject("findings", FINDINGS)
                .addObject("form", form));
    }
}
