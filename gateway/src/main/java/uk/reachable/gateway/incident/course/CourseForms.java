package uk.reachable.gateway.incident.course;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Mistake;
import uk.reachable.gateway.form.Required;
import uk.reachable.gateway.incident.casefile.CaseClient;
import uk.reachable.gateway.incident.casefile.CaseMessages;
import uk.reachable.gateway.incident.casefile.Incident;
import uk.reachable.gateway.incident.casefile.Response;
import uk.reachable.gateway.pages.Answers;

/** Shows a form about an incident where its state allows it, sends it, and shows it again when it was refused. */
@Component
class CourseForms {

    /** The page of a form. */
    interface Page {
        ModelAndView of(Response response, Meanwhile meanwhile);
    }

    private final CaseClient cases;
    private final CourseClient course;
    private final Clock clock;

    CourseForms(CaseClient cases, CourseClient course, Clock clock) {
        this.cases = cases;
        this.course = course;
        this.clock = clock;
    }

    /** Who comes by an old link, when it cannot be done any more, sees the incident as it stands. */
    ModelAndView show(String id, Command command, Page page) {
        return CaseMessages.page(cases.response(id), response -> {
            Incident incident = response.incident();
            Form form = command == Command.AMEND ? Amending.form(incident) : Meanwhile.fresh(incident);
            return command.isAllowed(incident) ? page.of(response, Meanwhile.nothing(form)) : toIncident(id, null);
        });
    }

    ModelAndView send(String id, Command command, Form sent, @Nullable Object body, Page page) {
        List<Mistake> missing = Required.of(sent, command.required());
        return missing.isEmpty() ? sendOn(id, command, sent, body, page) : wrong(id, sent.with(missing), page);
    }

    private ModelAndView sendOn(String id, Command command, Form sent, @Nullable Object body, Page page) {
        return CaseMessages.ANSWERS.after(
                course.post(id, command.path(), sent.key(), body),
                sent,
                command.labels(),
                standing -> toIncident(id, standing.meetingCalled() == null ? command.done() : "meeting-called"),
                wrong -> again(id, command, wrong, wrong.key().equals(sent.key()), page));
    }

    /** Shows the form with what is wrong, without asking for it. */
    ModelAndView wrong(String id, Form form, Page page) {
        return Answers.wrong(
                CaseMessages.page(cases.response(id), response -> page.of(response, Meanwhile.nothing(form))));
    }

    private ModelAndView again(String id, Command command, Form wrong, boolean uncertain, Page page) {
        return CaseMessages.page(cases.response(id), response -> {
            // What may have been done by this very form is no change of somebody else's.
            Meanwhile meanwhile = uncertain
                    ? Meanwhile.nothing(wrong)
                    : Meanwhile.of(inWords(command, wrong), response.incident(), cases.history(id), clock.instant());
            return page.of(response, meanwhile);
        });
    }

    private static Form inWords(Command command, Form wrong) {
        String refused = command.refused();
        boolean general =
                wrong.mistakes().stream().allMatch(mistake -> mistake.field().isEmpty());
        return refused != null && general ? wrong.with(List.of(new Mistake("", refused))) : wrong;
    }

    private static ModelAndView toIncident(String id, @Nullable String done) {
        return Answers.to("/incidents/" + id + (done == null ? "" : "?done=" + done));
    }
}
