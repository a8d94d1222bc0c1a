package uk.reachable.gateway.casework;

import java.time.Clock;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.pages.Staff;
import uk.reachable.gateway.reading.Reading;

/** A case; and the person alone, whose details may be a moment behind the case. */
@Controller
class CaseController {

    private final CasePages pages;
    private final CaseClient cases;
    private final Clock clock;

    CaseController(CasePages pages, CaseClient cases, Clock clock) {
        this.pages = pages;
        this.cases = cases;
        this.clock = clock;
    }

    /** With the person at once when their details are there, so that nobody needs a script to see them. */
    @GetMapping("/cases/{id}")
    ModelAndView show(@PathVariable String id, OAuth2AuthenticationToken user) {
        Staff staff = Staff.of(user);
        ModelAndView page = pages.show(id, staff, Form.fresh());
        return page.getModel().get("file") instanceof CaseFile file && staff.ofProvider() && file.isHeld()
                ? withPerson(page, file)
                : page;
    }

    /** Without the person: each reading of them is on record, and a page left open must not fill that record. */
    @GetMapping("/cases/{id}/now")
    ModelAndView now(@PathVariable String id, OAuth2AuthenticationToken user) {
        return pages.now(id, Staff.of(user));
    }

    @GetMapping("/cases/{id}/person")
    ModelAndView person(@PathVariable String id) {
        return pages.about(id, file -> withPerson(new ModelAndView("casework/person"), file)
                .addObject("person", "/cases/" + file.id() + "/person"));
    }

    /** Whoever may see the person sees them; while that is not certain the page asks again by itself. */
    private ModelAndView withPerson(ModelAndView page, CaseFile file) {
        Reading<Person> read = file.personId() == null ? new Reading.NotThere<>() : cases.person(file);
        if (read instanceof Reading.Shown(Person who)) {
            page.addObject("who", PersonCard.of(who, clock.instant()));
        }
        return page.addObject("wait", read instanceof Reading.NotAvailable);
    }
}
