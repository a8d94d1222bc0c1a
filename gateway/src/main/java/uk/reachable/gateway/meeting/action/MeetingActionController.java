package uk.reachable.gateway.meeting.action;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Mistake;
import uk.reachable.gateway.meeting.MeetingMessages;
import uk.reachable.gateway.pages.Answers;

/** Ends what a meeting asked of an organisation: it is done, or it is no longer needed. */
@Controller
class MeetingActionController {

    private static final Answers ANSWERS = MeetingMessages.ANSWERS;
    private static final Map<String, String> LABELS = Map.of("reason", "Why it is no longer needed");

    private final ActionClient actions;

    MeetingActionController(ActionClient actions) {
        this.actions = actions;
    }

    @PostMapping("/meetings/{id}/actions/{action}/complete")
    ModelAndView complete(
            @PathVariable String id, @PathVariable String action, @RequestParam MultiValueMap<String, String> typed) {
        Form sent = Form.sent(typed);
        return ANSWERS.after(
                actions.complete(action, sent.key()),
                sent,
                Map.of(),
                _ -> Answers.to("/meetings/" + id + "?done=complete#actions"),
                wrong -> MeetingMessages.notDone(wrong, "/meetings/" + id + "#actions")
                        .with(HttpStatus.CONFLICT));
    }

    @GetMapping("/meetings/{id}/actions/{action}/drop")
    ModelAndView dropping(@PathVariable String id, @PathVariable String action) {
        return page(id, action, Form.fresh());
    }

    @PostMapping("/meetings/{id}/actions/{action}/drop")
    ModelAndView drop(
            @PathVariable String id, @PathVariable String action, @RequestParam MultiValueMap<String, String> typed) {
        Form sent = Form.sent(typed);
        String reason = sent.orNull("reason");
        if (reason == null) {
            return Answers.wrong(
                    page(id, action, sent.with(List.of(new Mistake("reason", "Enter why it is no longer needed")))));
        }
        return ANSWERS.after(
                actions.drop(action, reason, sent.key()),
                sent,
                LABELS,
                _ -> Answers.to("/meetings/" + id + "?done=drop#actions"),
                wrong -> page(id, action, wrong));
    }

    private static ModelAndView page(String id, String action, Form form) {
        return new ModelAndView("meeting/form/drop")
                .addObject("meetingId", id)
                .addObject("actionId", action)
                .addObject("form", form);
    }
}
