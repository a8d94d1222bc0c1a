package uk.reachable.gateway.meeting.keeping;

import java.util.List;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.reachable.gateway.changing.Change;
import uk.reachable.gateway.changing.Done;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Option;
import uk.reachable.gateway.meeting.Meeting;
import uk.reachable.gateway.meeting.MeetingClient;
import uk.reachable.gateway.meeting.MeetingMessages;
import uk.reachable.gateway.meeting.Versions;
import uk.reachable.gateway.pages.Answers;
import uk.reachable.gateway.pages.Message;
import uk.reachable.gateway.reading.Reading;

/** Shows each form of a meeting's record on a page of its own, sends it, and leads back to the record. */
@Controller
class MeetingFormController {

    private static final Answers ANSWERS = MeetingMessages.ANSWERS;

    private final MeetingClient meetings;
    private final MeetingChoices choices;

    MeetingFormController(MeetingClient meetings, MeetingChoices choices) {
        this.meetings = meetings;
        this.choices = choices;
    }

    @GetMapping("/meetings/{id}/{form}")
    ModelAndView show(@PathVariable String id, @PathVariable String form) {
        return of(form, which -> ANSWERS.page(meetings.read(id), meeting -> page(which, meeting, Filled.of(meeting))));
    }

    /** Whether it is open is not asked again before it is sent: the first of two presses may have closed it. */
    @PostMapping("/meetings/{id}/{form}")
    ModelAndView send(
            @PathVariable String id, @PathVariable String form, @RequestParam MultiValueMap<String, String> typed) {
        Form sent = Form.sent(typed);
        return of(form, which -> {
            if (which == RecordForm.ATTENDANCE) {
                return after(which, id, sent, attendance(id, sent));
            }
            return switch (Entries.of(which, sent)) {
                case Entered.Wrong(var mistakes) -> Answers.wrong(again(which, id, sent.with(mistakes)));
                case Entered.Ready(Object body) ->
                    after(which, id, sent, meetings.change(id, which.path(), sent.key(), body));
            };
        });
    }

    private static ModelAndView of(String path, Function<RecordForm, ModelAndView> then) {
        return RecordForm.at(path).map(then).orElseGet(() -> Message.NOT_FOUND.with(HttpStatus.NOT_FOUND));
    }

    /** Organisation by organisation, until one is refused; sent again, what arrived is not sent twice. */
    private Change<Done> attendance(String id, Form sent) {
        Change<Done> last = new Change.Made<>(Done.DONE);
        for (Bodies.Attended one : AttendanceEntry.changed(sent)) {
            last = meetings.change(id, RecordForm.ATTENDANCE.path(), sent.key() + "." + one.organisation(), one);
            if (!(last instanceof Change.Made)) {
                return last;
            }
        }
        return last;
    }

    private ModelAndView after(RecordForm which, String id, Form sent, Change<Done> change) {
        return ANSWERS.after(
                change,
                sent,
                which.labels(),
                _ -> Answers.to("/meetings/" + id + "?done=" + which.path()),
                wrong -> again(which, id, PlainRefusals.of(which, wrong)));
    }

    private ModelAndView again(RecordForm which, String id, Form wrong) {
        return ANSWERS.page(meetings.read(id), meeting -> page(which, meeting, Versions.onto(meeting, wrong)));
    }

    private ModelAndView page(RecordForm which, Meeting meeting, Form form) {
        if (!meeting.isKeptByReader()) {
            return ANSWERS.notForYou().with(HttpStatus.FORBIDDEN);
        }
        if (!which.isOpenIn(meeting)) {
            return MeetingMessages.notNow(meeting).with(HttpStatus.CONFLICT);
        }
        ModelAndView page = new ModelAndView("meeting/form/" + which.path())
                .addObject("which", which)
                .addObject("meeting", meeting)
                .addObject("form", form);
        return switch (which) {
            case CANCEL -> page.addObject("reasons", MeetingChoices.CANCEL_REASONS);
            case ATTENDANCE -> page.addObject("partners", AttendanceEntry.of(meeting));
            case INVITE ->
                page.addObject("areas", Partners.areas(meeting))
                        .addObject("roles", Partners.ROLES)
                        .addObject("remove", Partners.whoNeedNotCome(meeting));
            case ASK ->
                page.addObject("organisations", choices.organisations(meeting))
                        .addObject("purposes", MeetingChoices.PURPOSES)
                        .addObject("incidents", MeetingChoices.incidents(meeting, "The one it was called for"));
            case REFER -> chosenFrom(page.addObject("needs", MeetingChoices.NEEDS), choices.people(meeting));
            case SHARE -> {
                Reading<List<Option>> further = choices.furtherIncidents(meeting);
                yield further instanceof Reading.NotForThisUser
                        ? MeetingMessages.sharedByTheDesk(meeting).with(HttpStatus.FORBIDDEN)
                        : chosenFrom(page, further);
            }
            case SCHEDULE, HOLD, CONCLUDE -> page;
        };
    }

    private static ModelAndView chosenFrom(ModelAndView page, Reading<List<Option>> options) {
        return ANSWERS.page(options, there -> page.addObject("options", there));
    }
}
