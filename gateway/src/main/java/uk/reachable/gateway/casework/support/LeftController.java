package uk.reachable.gateway.casework.support;

import java.util.Map;
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

/**
 * Records that the person left before anybody saw them: they are followed up at home, and what follows is said first.
 */
@Controller
@RequestMapping("/cases/{id}/left")
class LeftController {

    private final CaseClient cases;
    private final CasePages pages;

    LeftController(CaseClient cases, CasePages pages) {
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
        return pages.after(
                id, cases.take(id, "left-before-contact", form.key(), null), form, Map.of(), again -> page(id, again));
    }

    private ModelAndView page(String id, Form form) {
        return pages.about(id, file -> new ModelAndView("casework/support/left").addObject("form", form));
    }
}
