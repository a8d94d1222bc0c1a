package uk.reachable.gateway.incident.course;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.reachable.contracts.codes.ClosureReason;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Option;
import uk.reachable.gateway.incident.casefile.Response;
import uk.reachable.gateway.incident.casefile.StepWords;

/** Corrects an incident, closes and reopens it, and says that somebody responds. */
@Controller
@RequestMapping("/incidents/{id}")
class CourseController {

    private static final List<Option> REASONS = Arrays.stream(ClosureReason.values())
            .map(reason -> new Option(reason.name(), StepWords.of(reason)))
            .toList();

    private record Close(long version, String reason) {}

    private record Reopen(long version, String why) {

        /** Never says what was written. */
        @Override
        public String toString() {
            return "Reopen[" + version + "]";
        }
    }

    private record Version(long version) {}

    private final CourseForms forms;

    CourseController(CourseForms forms) {
        this.forms = forms;
    }

    @GetMapping("/amend")
    ModelAndView amend(@PathVariable String id) {
        return forms.show(id, Command.AMEND, CourseController::amendPage);
    }

    @PostMapping("/amend")
    ModelAndView amend(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Form sent = Form.sent(typed);
        if (!Amending.mistakes(sent).isEmpty()) {
            return forms.wrong(id, sent.with(Amending.mistakes(sent)), CourseController::amendPage);
        }
        return forms.send(id, Command.AMEND, sent, Amending.request(sent), CourseController::amendPage);
    }

    @GetMapping("/close")
    ModelAndView close(@PathVariable String id) {
        return forms.show(id, Command.CLOSE, CourseController::closePage);
    }

    @PostMapping("/close")
    ModelAndView close(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Form sent = Form.sent(typed);
        Close body = new Close(Meanwhile.version(sent), sent.value("reason"));
        return forms.send(id, Command.CLOSE, sent, body, CourseController::closePage);
    }

    @GetMapping("/reopen")
    ModelAndView reopen(@PathVariable String id) {
        return forms.show(id, Command.REOPEN, page("incident/reopen"));
    }

    @PostMapping("/reopen")
    ModelAndView reopen(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Form sent = Form.sent(typed);
        Reopen body = new Reopen(Meanwhile.version(sent), sent.value("why"));
        return forms.send(id, Command.REOPEN, sent, body, page("incident/reopen"));
    }

    @PostMapping("/respond")
    ModelAndView respond(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        return one(id, Command.RESPOND, Form.sent(typed));
    }

    @PostMapping("/undo-merge")
    ModelAndView undoMerge(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        return one(id, Command.UNDO_MERGE, Form.sent(typed));
    }

    private ModelAndView one(String id, Command command, Form sent) {
        return forms.send(id, command, sent, new Version(Meanwhile.version(sent)), page("incident/step"))
                .addObject("command", command.path());
    }

    private static CourseForms.Page page(String view) {
        return (response, meanwhile) -> new ModelAndView(view)
                .addObject("incident", response.incident())
                .addObject("form", meanwhile.form())
                .addObject("changes", meanwhile.changes());
    }

    private static ModelAndView amendPage(Response response, Meanwhile meanwhile) {
        return page("incident/amend")
                .of(response, meanwhile)
                .addObject("choices", Amending.Choices.of(response.incident()));
    }

    private static ModelAndView closePage(Response response, Meanwhile meanwhile) {
        return page("incident/close")
                .of(response, meanwhile)
                .addObject("reasons", REASONS)
                .addObject("open", OpenReferral.of(response));
    }
}
