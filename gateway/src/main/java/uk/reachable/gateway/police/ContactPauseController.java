package uk.reachable.gateway.police;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.reachable.gateway.changing.Change;
import uk.reachable.gateway.changing.Done;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Mistake;
import uk.reachable.gateway.form.TypedTime;
import uk.reachable.gateway.meeting.people.Involved;
import uk.reachable.gateway.meeting.people.InvolvedClient;
import uk.reachable.gateway.meeting.people.PauseReason;
import uk.reachable.gateway.pages.Answers;
import uk.reachable.gateway.pages.Message;

/** "Do not contact yet", set and lifted, with the name of the officer who decided it. */
@Controller
@RequestMapping("/area/meetings/{id}/incidents/{incident}/people/{person}")
class ContactPauseController {

    private static final Answers ANSWERS = AreaMessages.ANSWERS;
    private static final String OFFICER = "Enter the name of the officer who decided it";

    private static final Map<String, String> LABELS = Map.of(
            "reason", "Why",
            "reviewBy", "When you look at it again",
            "officer", "The officer who decided it");

    private final InvolvedClient involved;

    ContactPauseController(InvolvedClient involved) {
        this.involved = involved;
    }

    /** Of whom it is, and which meeting's page leads to them. */
    record Whom(String id, String incident, String person) {

        String meeting() {
            return "/area/meetings/" + id;
        }

        String address(String form) {
            return meeting() + "/incidents/" + incident + "/people/" + person + "/" + form;
        }
    }

    /** What is sent to ask that somebody is not contacted yet; never says who decided it. */
    record Pause(
            @Nullable String reason,
            @Nullable Instant reviewBy,
            @Nullable String officer) {
        @Override
        public String toString() {
            return "Pause";
        }
    }

    @GetMapping("/pause")
    ModelAndView pausing(Whom whom) {
        return ifSo(whom, person -> person.pause() == null, person -> page("pause", whom, person, Form.fresh()));
    }

    @PostMapping("/pause")
    ModelAndView pause(Whom whom, @RequestParam MultiValueMap<String, String> typed) {
        Form sent = Form.sent(typed);
        var pause = new Pause(sent.orNull("reason"), TypedTime.moment(sent.value("reviewBy")), sent.orNull("officer"));
        List<Mistake> mistakes = new ArrayList<>();
        require(mistakes, pause.reason(), "reason", "Choose why");
        require(mistakes, pause.reviewBy(), "reviewBy", "Enter when you look at it again: a day and a time");
        require(mistakes, pause.officer(), "officer", OFFICER);
        return mistakes.isEmpty()
                ? after("pause", whom, sent, involved.pause(whom.person(), sent.key(), pause))
                : wrong("pause", whom, sent.with(mistakes));
    }

    @GetMapping("/lift")
    ModelAndView lifting(Whom whom) {
        return ifSo(whom, person -> person.pause() != null, person -> page("lift", whom, person, Form.fresh()));
    }

    @PostMapping("/lift")
    ModelAndView lift(Whom whom, @RequestParam MultiValueMap<String, String> typed) {
        Form sent = Form.sent(typed);
        String officer = sent.orNull("officer");
        return officer == null
                ? wrong("lift", whom, sent.with(List.of(new Mistake("officer", OFFICER))))
                : after("lift", whom, sent, involved.lift(whom.person(), sent.key(), Map.of("officer", officer)));
    }

    private ModelAndView after(String form, Whom whom, Form sent, Change<Done> change) {
        return ANSWERS.after(
                change, sent, LABELS, _ -> Answers.to(whom.meeting() + "?done=yes"), wrong -> wrong(form, whom, wrong));
    }

    private ModelAndView wrong(String form, Whom whom, Form wrong) {
        return Answers.wrong(ifSo(whom, _ -> true, person -> page(form, whom, person, wrong)));
    }

    /** Where it is not so, somebody has done it already: the page of the meeting shows how it stands. */
    private ModelAndView ifSo(Whom whom, Predicate<Involved> so, Function<Involved, ModelAndView> shown) {
        return ANSWERS.page(involved.of(whom.incident()), people -> people.stream()
                .filter(person -> person.personId().equals(whom.person()))
                .findFirst()
                .map(person -> so.test(person) ? shown.apply(person) : Answers.to(whom.meeting()))
                .orElseGet(() -> Message.NOT_FOUND.with(HttpStatus.NOT_FOUND)));
    }

    private static ModelAndView page(String form, Whom whom, Involved person, Form filled) {
        return new ModelAndView("police/" + form)
                .addObject("address", whom.address(form))
                .addObject("back", whom.meeting())
                .addObject("person", person.words())
                .addObject("reasons", PauseReason.options())
                .addObject("form", filled);
    }

    private static void require(List<Mistake> mistakes, @Nullable Object value, String field, String words) {
        if (value == null) {
            mistakes.add(new Mistake(field, words));
        }
    }
}
