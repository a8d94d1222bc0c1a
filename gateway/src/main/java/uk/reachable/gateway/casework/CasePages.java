package uk.reachable.gateway.casework;

import java.time.Clock;
import java.time.Instant;
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
import uk.reachable.gateway.live.Live;
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
        return about(id, file -> page("casework/case", file, staff, form));
    }

    /** How it stands now, for the script of the page, which asks for it by itself: without the person. */
    ModelAndView now(String id, Staff staff) {
        return about(id, file -> page("casework/standing", file, staff, Form.fresh()));
    }

    /** A page with mistakes stays as it is until its reader has seen them. */
    private ModelAndView page(String view, CaseFile file, Staff staff, Form form) {
        Instant now = clock.instant();
        return new ModelAndView(view)
                .addObject("page", CasePage.of(file, staff, now))
                .addObject(
                        "live",
                        form.mistakes().isEmpty()
                                ? Live.ofCase(file.id(), file.incidentId(), !staff.ofProvider(), now)
                                : null)
                .addObject("form", form)
                .addObject("reasons", CasePage.REASONS)
                .addObject("workers", file.isToBeAnswered() && staff.manager() ? workers("Nobody yet") : List.of());
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
