package uk.reachable.gateway.meeting.record;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.live.LastEvents;
import uk.reachable.gateway.live.Live;
import uk.reachable.gateway.meeting.MeetingMessages;

/** The page of one meeting. */
@Controller
class MeetingRecordController {

    private final MeetingRecordReader records;
    private final LastEvents lastEvents;
    private final Clock clock;

    MeetingRecordController(MeetingRecordReader records, LastEvents lastEvents, Clock clock) {
        this.records = records;
        this.lastEvents = lastEvents;
        this.clock = clock;
    }

    /** @param done the form that led here */
    @GetMapping("/meetings/{id}")
    ModelAndView record(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String done,
            @ModelAttribute("opensIncidents") boolean ofTheDesk) {
        String last = lastEvents.before(ofTheDesk, done);
        Instant now = clock.instant();
        return MeetingMessages.ANSWERS.page(records.read(id), record -> new ModelAndView("meeting/record")
                .addObject("page", RecordPage.of(record, now))
                .addObject("live", Live.onRecord("/meetings/" + id, ofTheDesk, last, now))
                .addObject("form", Form.fresh())
                .addObject("done", DoneWords.after(done)));
    }
}
