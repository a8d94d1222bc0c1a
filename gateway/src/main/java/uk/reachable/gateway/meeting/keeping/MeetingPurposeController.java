package uk.reachable.gateway.meeting.keeping;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Option;
import uk.reachable.gateway.meeting.Meeting;
import uk.reachable.gateway.meeting.MeetingClient;
import uk.reachable.gateway.meeting.MeetingMessages;
import uk.reachable.gateway.meeting.MeetingStatus;
import uk.reachable.gateway.meeting.Purpose;
import uk.reachable.gateway.pages.Answers;
import uk.reachable.gateway.pages.Message;

/** How a purpose of the response stands, who sees to it, and by when. */
@Controller
class MeetingPurposeController {

    private static final Answers ANSWERS = MeetingMessages.ANSWERS;

    private static final List<Option> STATES = List.of(
            new Option("COVERED", "Covered", "Somebody sees to it"),
            new Option("UNMET", "Not met yet", "Nobody sees to it yet; say who takes it up"),
            new Option("WAIVED", "Does not apply here", "Say why below"));

    private static final Map<String, String> LABELS = Map.of(
            "state", "How it stands",
            "reason", "Why it does not apply",
            "ownerOrganisation", "Who sees to it",
            "date", "By which day",
            "incidentId", "For which incident");

    private final MeetingClient meetings;
    private final MeetingChoices choices;

    MeetingPurposeController(MeetingClient meetings, MeetingChoices choices) {
        this.meetings = meetings;
        this.choices = choices;
    }

    @GetMapping("/meetings/{id}/purposes/{purpose}")
    ModelAndView show(@PathVariable String id, @PathVariable String purpose) {
        return of(purpose, which -> page(id, which, Form.fresh()));
    }

    @PostMapping("/meetings/{id}/purposes/{purpose}")
    ModelAndView send(
            @PathVariable String id, @PathVariable String purpose, @RequestParam MultiValueMap<String, String> typed) {
        Form sent = Form.sent(typed);
        return of(purpose, which -> switch (Entries.ofPurpose(sent)) {
            case Entered.Wrong(var mistakes) -> Answers.wrong(page(id, which, sent.with(mistakes)));
            case Entered.Ready(Object body) ->
                ANSWERS.after(
                        meetings.statePurpose(id, which, sent.key(), body),
                        sent,
                        LABELS,
                        _ -> Answers.to("/meetings/" + id + "?done=purposes#purposes"),
                        wrong -> page(id, which, wrong));
        });
    }

    private static ModelAndView of(String path, Function<Purpose, ModelAndView> then) {
        return Purpose.at(path).map(then).orElseGet(() -> Message.NOT_FOUND.with(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(String id, Purpose purpose, Form form) {
        return ANSWERS.page(meetings.read(id), meeting -> page(meeting, purpose, form));
    }

    /** The purposes are the response's: they go on after the meeting, but not of one that was cancelled. */
    private ModelAndView page(Meeting meeting, Purpose purpose, Form form) {
        if (!meeting.isKeptByReader()) {
            return ANSWERS.notForYou().with(HttpStatus.FORBIDDEN);
        }
        if (meeting.status() == MeetingStatus.CANCELLED) {
            return MeetingMessages.notNow(meeting).with(HttpStatus.CONFLICT);
        }
        return new ModelAndView("meeting/form/purpose")
                .addObject("meeting", meeting)
                .addObject("purpose", purpose)
                .addObject("form", form)
                .addObject("states", STATES)
                .addObject("organisations", choices.organisations(meeting))
                .addObject("incidents", MeetingChoices.incidents(meeting, "All incidents of the meeting"));
    }
}
