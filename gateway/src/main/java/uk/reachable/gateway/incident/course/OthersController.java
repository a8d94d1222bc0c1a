package uk.reachable.gateway.incident.course;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.reachable.gateway.board.Board;
import uk.reachable.gateway.changing.Change;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Option;
import uk.reachable.gateway.incident.casefile.CaseMessages;
import uk.reachable.gateway.pages.Answers;
import uk.reachable.gateway.reading.Reading;

/** Links an incident with another, or merges it into another; which one is chosen, not typed. */
@Controller
@RequestMapping("/incidents/{id}")
class OthersController {

    private static final List<Option> KINDS = List.of(
            new Option("RETALIATION", "This incident was in return for the other"),
            new Option("SAME_PEOPLE", "The same people are involved"),
            new Option("SAME_PLACE", "They happened at the same place"));

    private record Link(String incidentId, String kind) {}

    private record Merge(long version, String into) {}

    private final CourseForms forms;
    private final CourseClient course;
    private final Clock clock;

    OthersController(CourseForms forms, CourseClient course, Clock clock) {
        this.forms = forms;
        this.course = course;
        this.clock = clock;
    }

    @GetMapping("/link")
    ModelAndView link(@PathVariable String id, @RequestParam(required = false) @Nullable String after) {
        return forms.show(id, Command.LINK, page("incident/link", after));
    }

    @PostMapping("/link")
    ModelAndView link(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Form sent = Form.sent(typed);
        Link body = new Link(sent.value("incidentId"), sent.value("kind"));
        return forms.send(id, Command.LINK, sent, body, page("incident/link", sent.orNull("after")));
    }

    /** A link that is gone already is gone. */
    @PostMapping("/links/{link}/remove")
    ModelAndView unlink(
            @PathVariable String id, @PathVariable String link, @RequestParam MultiValueMap<String, String> typed) {
        Form sent = Form.sent(typed);
        Change<CourseClient.Standing> change = course.removeLink(id, link, sent.key());
        String incident = "/incidents/" + id;
        return change instanceof Change.NotThere
                ? Answers.to(incident)
                : CaseMessages.ANSWERS.after(
                        change,
                        sent,
                        Command.LINK.labels(),
                        _ -> Answers.to(incident + "?done=unlinked"),
                        wrong -> forms.wrong(id, wrong, page("incident/step", null))
                                .addObject("command", "links/" + link + "/remove"));
    }

    @GetMapping("/merge")
    ModelAndView merge(@PathVariable String id, @RequestParam(required = false) @Nullable String after) {
        return forms.show(id, Command.MERGE, page("incident/merge", after));
    }

    @PostMapping("/merge")
    ModelAndView merge(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Form sent = Form.sent(typed);
        Merge body = new Merge(Meanwhile.version(sent), sent.value("into"));
        return forms.send(id, Command.MERGE, sent, body, page("incident/merge", sent.orNull("after")));
    }

    private CourseForms.Page page(String view, @Nullable String after) {
        return (response, meanwhile) -> new ModelAndView(view)
                .addObject("incident", response.incident())
                .addObject("form", meanwhile.form())
                .addObject("changes", meanwhile.changes())
                .addObject("kinds", KINDS)
                .addObject("after", after)
                .addObject("others", others(response.incident().id(), after));
    }

    private OtherIncidents others(String incident, @Nullable String after) {
        return course.others(after) instanceof Reading.Shown(Board board)
                ? OtherIncidents.of(board, incident, clock.instant())
                : OtherIncidents.NONE;
    }
}
