package uk.reachable.gateway.incident.people;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.reachable.gateway.changing.Change;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Mistake;
import uk.reachable.gateway.incident.casefile.CaseMessages;
import uk.reachable.gateway.pages.Answers;

/** Somebody of an incident on a page of their own, because every read of who somebody is stays on record. */
@Controller
@RequestMapping("/incidents/{id}/people/{person}")
class PersonController {

    private final PeopleClient people;
    private final Clock clock;

    PersonController(PeopleClient people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView person(
            @PathVariable String id,
            @PathVariable String person,
            @RequestParam(required = false) @Nullable String done) {
        return page(id, person, PersonForms.fresh()).addObject("done", done(done));
    }

    @PostMapping("/contacts")
    ModelAndView contact(
            @PathVariable String id, @PathVariable String person, @RequestParam MultiValueMap<String, String> typed) {
        Form sent = Form.sent(typed);
        List<Mistake> wrong = PersonForms.mistakesOfContact(sent);
        if (!wrong.isEmpty()) {
            return Answers.wrong(page(id, person, PersonForms.fresh().contact(sent.with(wrong))));
        }
        return after(
                id,
                person,
                people.post(person, "contacts", sent.key(), PersonForms.contactOf(sent)),
                sent,
                PersonForms.CONTACT,
                refused -> PersonForms.fresh().contact(refused));
    }

    @PostMapping("/contacts/{number}/remove")
    ModelAndView forget(
            @PathVariable String id,
            @PathVariable String person,
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> typed) {
        Form sent = Form.sent(typed);
        return after(
                id,
                person,
                people.removeContact(person, number, sent.key()),
                sent,
                PersonForms.CONTACT,
                refused -> PersonForms.fresh().contact(refused));
    }

    @PostMapping("/roles")
    ModelAndView role(
            @PathVariable String id, @PathVariable String person, @RequestParam MultiValueMap<String, String> typed) {
        Form sent = Form.sent(typed);
        List<Mistake> wrong = PersonForms.mistakesOfRole(sent);
        if (!wrong.isEmpty()) {
            return Answers.wrong(page(id, person, PersonForms.fresh().role(sent.with(wrong))));
        }
        return after(
                id,
                person,
                people.post(person, "roles", sent.key(), PersonForms.roleOf(sent)),
                sent,
                PersonForms.ROLE,
                refused -> PersonForms.fresh().role(refused));
    }

    @PostMapping("/factors")
    ModelAndView factor(
            @PathVariable String id, @PathVariable String person, @RequestParam MultiValueMap<String, String> typed) {
        Form sent = Form.sent(typed);
        PersonForms.Noted body = new PersonForms.Noted(sent.value("code"), sent.value("state"));
        return after(
                id,
                person,
                people.post(person, "factors", sent.key(), body),
                sent,
                PersonForms.FACTOR,
                refused -> PersonForms.fresh().factor(refused));
    }

    private ModelAndView after(
            String id,
            String person,
            Change<Object> change,
            Form sent,
            Map<String, String> labels,
            Function<Form, PersonForms> again) {
        return CaseMessages.ANSWERS.after(
                change,
                sent,
                labels,
                _ -> Answers.to("/incidents/%s/people/%s?done=saved".formatted(id, person)),
                wrong -> page(id, person, again.apply(wrong)));
    }

    private ModelAndView page(String id, String person, PersonForms forms) {
        return CaseMessages.ANSWERS.page(people.read(person), known -> new ModelAndView("incident/person")
                .addObject("incident", id)
                .addObject("address", "/incidents/%s/people/%s".formatted(id, person))
                .addObject("page", PersonPage.of(known, clock.instant()))
                .addObject("forms", forms)
                .addObject("whose", ContactWords.WHOSE)
                .addObject("safe", ContactWords.SAFE)
                .addObject("roles", PersonForms.ROLES));
    }

    private static @Nullable String done(@Nullable String done) {
        return "saved".equals(done) ? "It was saved." : null;
    }
}
