package uk.reachable.gateway.logging;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.reachable.gateway.changing.Change;
import uk.reachable.gateway.draft.Draft;
import uk.reachable.gateway.draft.Drafts;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Mistake;
import uk.reachable.gateway.logging.form.IncidentRequest;
import uk.reachable.gateway.logging.form.LogForm;
import uk.reachable.gateway.logging.form.People;
import uk.reachable.gateway.pages.Answers;
import uk.reachable.gateway.reading.Reading;
import uk.reachable.gateway.words.LondonTime;

/** "Log an incident", or "Raise a referral": the form, one more person on it, and what is sent. */
@Controller
@RequestMapping(LogMessages.PAGE)
class LogController {

    /** In the session: the key of what was logged last. Its draft may be saved once more just after that. */
    private static final String LOGGED = "logged-incident-key";

    private final LogClient incidents;
    private final Drafts drafts;
    private final Clock clock;

    LogController(LogClient incidents, Drafts drafts, Clock clock) {
        this.incidents = incidents;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** @param draft whether one goes on with it; whoever has one and does not say is asked */
    @GetMapping
    ModelAndView open(
            @Nullable OAuth2AuthenticationToken user,
            @RequestParam(defaultValue = "false") boolean draft,
            HttpSession session) {
        Officer officer = Officer.of(user);
        if (!officer.logs()) {
            return LogMessages.FOR_DUTY_OFFICERS.with(HttpStatus.FORBIDDEN);
        }
        return switch (drafts.read(LogMessages.FORM)) {
            case Reading.Shown(Draft kept)
            when wasLogged(kept, session) -> {
                drafts.forget(LogMessages.FORM);
                yield begun(officer, true);
            }
            case Reading.Shown(Draft kept) -> draft ? again(officer, kept.form()) : choice(officer, kept);
            case Reading.NotAvailable<Draft> _ -> begun(officer, false);
            default -> begun(officer, true);
        };
    }

    @PostMapping
    ModelAndView log(
            @Nullable OAuth2AuthenticationToken user,
            @RequestParam MultiValueMap<String, String> typed,
            HttpSession session) {
        Instant now = clock.instant();
        Officer officer = Officer.of(user);
        Form form = LogForm.sent(typed, now);
        List<Mistake> mistakes =
                officer.wording().ofTheDesk() ? LogForm.mistakes(form) : LogForm.mistakesOfReferral(form);
        if (!mistakes.isEmpty()) {
            return Answers.wrong(again(officer, form.with(mistakes)));
        }
        Change<LogClient.Logged> change = incidents.log(form.key(), IncidentRequest.of(form, now));
        return LogMessages.ANSWERS.after(
                change,
                form,
                LogForm.labels(form),
                incident -> {
                    session.setAttribute(LOGGED, form.key());
                    return logged(incident);
                },
                wrong -> again(officer, wrong));
    }

    /** One more, or one less; nothing is sent on. */
    @PostMapping("/people")
    ModelAndView people(
            @Nullable OAuth2AuthenticationToken user,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable Integer remove) {
        Officer officer = Officer.of(user);
        typed.remove("remove");
        Form form = Form.sent(typed);
        return remove == null
                ? officer.page(LogPage.withOneMore(form, officer.options()))
                : again(officer, People.without(form, remove));
    }

    private static boolean wasLogged(Draft kept, HttpSession session) {
        return kept.form().key().equals(session.getAttribute(LOGGED));
    }

    /** Its draft is not needed any more; were it left over, its key would keep it from being logged twice. */
    private ModelAndView logged(LogClient.Logged incident) {
        drafts.forget(LogMessages.FORM);
        return Answers.to("/incidents/" + incident.id() + "/logged");
    }

    private ModelAndView choice(Officer officer, Draft kept) {
        Instant now = clock.instant();
        return new ModelAndView("logging/draft")
                .addObject("wording", officer.wording())
                .addObject("savedAt", LondonTime.words(kept.savedAt(), now))
                .addObject("keptUntil", LondonTime.words(kept.keptUntil(), now));
    }

    private static ModelAndView begun(Officer officer, boolean kept) {
        return officer.page(LogPage.begun(officer.options(), officer.known(), kept));
    }

    private static ModelAndView again(Officer officer, Form form) {
        return officer.page(LogPage.again(form, officer.options()));
    }
}
