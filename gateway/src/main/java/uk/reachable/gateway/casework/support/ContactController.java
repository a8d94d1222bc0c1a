package uk.reachable.gateway.casework.support;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.reachable.contracts.codes.ContactAnswer;
import uk.reachable.gateway.casework.CaseClient;
import uk.reachable.gateway.casework.CasePages;
import uk.reachable.gateway.casework.CaseWords;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Mistake;
import uk.reachable.gateway.form.Option;

/** The contact log: each attempt, and what the young person answered, which is not what the provider answered. */
@Controller
@RequestMapping("/cases/{id}/contact")
class ContactController {

    private static final List<Option> ANSWERS = CaseWords.options(ContactAnswer.class, CaseWords::of);

    private final CaseClient cases;
    private final CasePages pages;

    ContactController(CaseClient cases, CasePages pages) {
        this.cases = cases;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String id) {
        return page(id, Form.fresh());
    }

    @PostMapping
    ModelAndView record(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(typed);
        List<Mistake> mistakes = ContactForm.mistakes(form);
        if (!mistakes.isEmpty()) {
            ModelAndView again = page(id, form.with(mistakes));
            again.setStatus(HttpStatus.BAD_REQUEST);
            return again;
        }
        return pages.after(
                id,
                cases.take(id, "contacts", form.key(), ContactForm.contact(form)),
                form,
                ContactForm.LABELS,
                again -> page(id, again));
    }

    private ModelAndView page(String id, Form form) {
        return pages.about(id, file -> new ModelAndView("casework/support/contact")
                .addObject("answers", ANSWERS)
                .addObject("form", form));
    }
}
