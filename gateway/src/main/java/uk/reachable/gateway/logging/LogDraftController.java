package uk.reachable.gateway.logging;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.reachable.gateway.changing.Change;
import uk.reachable.gateway.draft.Drafts;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Mistake;
import uk.reachable.gateway.pages.Answers;
import uk.reachable.gateway.words.LondonTime;

/** Keeps the form while it is typed, or when somebody says so, and lets go of it. */
@Controller
@RequestMapping(LogMessages.PAGE)
class LogDraftController {

    private static final Mistake NOT_SAVED =
            new Mistake("", "This could not be saved. Log it now, or try again in a minute.");

    private final Drafts drafts;
    private final Clock clock;

    LogDraftController(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /** The page's script is told in a line when it was saved; whoever pressed the button leaves the form. */
    @PostMapping("/draft")
    ModelAndView save(
            @Nullable OAuth2AuthenticationToken user,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean byItself) {
        Form form = Form.sent(typed);
        Change<Drafts.Saved> change = drafts.save(LogMessages.FORM, form);
        if (byItself) {
            return line(change);
        }
        return change instanceof Change.Made ? Answers.to(LogMessages.PAGE) : notSaved(user, form);
    }

    @PostMapping("/anew")
    ModelAndView beginAnew() {
        return drafts.forget(LogMessages.FORM)
                ? Answers.to(LogMessages.PAGE)
                : LogMessages.ANSWERS.notAvailable().with(HttpStatus.SERVICE_UNAVAILABLE);
    }

    private ModelAndView line(Change<Drafts.Saved> change) {
        ModelAndView line = new ModelAndView("logging/saved");
        return change instanceof Change.Made(Drafts.Saved saved)
                ? line.addObject("savedAt", LondonTime.words(saved.savedAt(), clock.instant()))
                : line;
    }

    private static ModelAndView notSaved(@Nullable OAuth2AuthenticationToken user, Form form) {
        Officer officer = Officer.of(user);
        ModelAndView again =
                officer.page(LogPage.again(new Form(form.key(), form.typed(), List.of(NOT_SAVED)), officer.options()));
        again.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
        return again;
    }
}
