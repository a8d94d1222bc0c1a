package uk.reachable.gateway.privacy;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Mistake;
import uk.reachable.gateway.pages.Answers;
import uk.reachable.gateway.pages.Message;
import uk.reachable.gateway.pages.Roles;

/** Finds somebody by the reference of their incident, and shows who saw them. */
@Controller
class PrivacyController {

    private static final Answers ANSWERS = PrivacyMessages.ANSWERS;

    private final PrivacyClient privacy;
    private final Clock clock;

    PrivacyController(PrivacyClient privacy, Clock clock) {
        this.privacy = privacy;
        this.clock = clock;
    }

    /** Nothing is asked before something was typed; a reference says nothing of who somebody is. */
    @GetMapping("/privacy")
    ModelAndView find(
            @Nullable OAuth2AuthenticationToken user, @RequestParam(required = false) @Nullable String reference) {
        if (reference == null) {
            return page(user, FindPage.empty(), Form.fresh());
        }
        String typed = reference.strip().toUpperCase(Locale.UK);
        Form form = Form.filled(Map.of("reference", reference.strip()));
        if (!typed.matches("[A-Z]{2,4}-\\d{4}-\\d{1,8}")) {
            Mistake wrong = new Mistake("reference", "Enter a reference such as WM-2026-000042");
            return Answers.wrong(page(user, FindPage.empty(), form.with(List.of(wrong))));
        }
        return ANSWERS.page(
                privacy.people(typed),
                found -> page(user, FindPage.of(typed, found, Roles.PRIVACY_OFFICER.heldBy(user)), form));
    }

    @GetMapping("/privacy/people/{person}")
    ModelAndView sightings(
            @Nullable OAuth2AuthenticationToken user,
            @PathVariable String person,
            @RequestParam(required = false) @Nullable String next) {
        if (next != null && !next.matches("\\d{1,18}")) {
            return Message.NOT_FOUND.with(HttpStatus.NOT_FOUND);
        }
        return ANSWERS.page(privacy.sightings(person, next), list -> new ModelAndView("privacy/sightings")
                .addObject("page", SightingsPage.of(list, next, clock.instant()))
                .addObject("erases", Roles.PRIVACY_OFFICER.heldBy(user)));
    }

    private static ModelAndView page(@Nullable OAuth2AuthenticationToken user, FindPage page, Form form) {
        return new ModelAndView("privacy/find")
                .addObject("page", page)
                .addObject("form", form)
                .addObject("reviews", Roles.PRIVACY_OFFICER.heldBy(user));
    }
}
