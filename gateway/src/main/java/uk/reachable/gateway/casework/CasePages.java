package uk.reachable.gateway.casework;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import uk.reachable.gateway.changing.Change;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Option;
import uk.reachable.gateway.pages.Answers;
import uk.reachable.gateway.pages.Message;
import uk.reachable.gateway.pages.Staff;

/** The page of a case, and what the pages about one have in common: how it is read, and what follows a step. */
@Component
public class CasePages {

    private static final Answers ANSWERS = new Answers(
            new Message(
                    "This is the work of others",
                    List.of("You are signed in, but this is for caseworkers and managers of the organisation that was"
                            + " asked or gives the support."),
                    "/inbox",
                    "Go to your inbox"),
            new Message(
                    "The case is not available",
                    List.of(
                            "It could not be read just now. Nothing that was answered or recorded is lost.",
                            "Try again in a minute. If it is urgent, ring the duty desk."),
                    "/inbox",
                    "Go to your inbox"));

    private final CaseClient cases;
    private final Clock clock;

    CasePages(CaseClient cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    /** The case as it stands now, with what is wrong with the form that was sent from it. */
    public ModelAndView show(String id, Staff staff, Form form) {
        return about(id, file -> new ModelAndView("case")
                .addObject("page", CasePage.of(file, staff, clock.instant()))
                .addObject("form", form)
                .addObject("reasons", CasePage.REASONS)
                .addObject("workers", file.isToBeAnswered() && staff.manager() ? workers("Nobody yet") : List.of()));
    }

    /** Some page about the case, which is read first, so that what is not the reader's stays hidden. */
    public ModelAndView about(String id, Function<CaseFile, ModelAndView> page) {
        return ANSWERS.page(cases.file(id), file -> page.apply(file).addObject("file", file));
    }

    /** What follows a step: the case as it stands then, or the form once more with what is wrong. */
    public ModelAndView after(
            String id,
            Change<Standing> change,
            Form form,
            Map<String, String> labels,
            Function<Form, ModelAndView> again) {
        return ANSWERS.after(change, form, labels, _ -> Answers.to("/cases/" + id), again);
    }

    /** Whom a manager may give the case to, after {@code nobody} if that can be chosen. */
    public List<Option> workers(@Nullable String nobody) {
        return Stream.concat(
                        Stream.ofNullable(nobody).map(words -> new Option("", words)),
                        cases.colleagues().stream().map(one -> new Option(one.id(), one.id())))
                .toList();
    }
}
