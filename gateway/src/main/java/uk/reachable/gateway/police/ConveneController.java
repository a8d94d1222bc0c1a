package uk.reachable.gateway.police;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
import uk.reachable.gateway.form.TypedTime;
import uk.reachable.gateway.live.LastEvents;
import uk.reachable.gateway.live.Live;
import uk.reachable.gateway.meeting.Meeting;
import uk.reachable.gateway.meeting.MeetingClient;
import uk.reachable.gateway.meeting.Versions;
import uk.reachable.gateway.meeting.people.Involved;
import uk.reachable.gateway.meeting.people.InvolvedClient;
import uk.reachable.gateway.pages.Answers;
import uk.reachable.gateway.reading.Reading;

/** A meeting on a phone: confirm it with a time, and agree the words of what leaves to a community. */
@Controller
class ConveneController {

    private static final Answers ANSWERS = AreaMessages.ANSWERS;
    private static final Map<String, String> LABELS = Map.of("startsAt", "When it begins");

    private final MeetingClient meetings;
    private final InvolvedClient involved;
    private final PoliceAreaClient area;
    private final LastEvents lastEvents;
    private final Clock clock;

    ConveneController(
            MeetingClient meetings,
            InvolvedClient involved,
            PoliceAreaClient area,
            LastEvents lastEvents,
            Clock clock) {
        this.meetings = meetings;
        this.involved = involved;
        this.area = area;
        this.lastEvents = lastEvents;
        this.clock = clock;
    }

    /** What is sent to say when a meeting is. */
    record Time(long version, Instant startsAt) {}

    @GetMapping("/area/meetings/{id}")
    ModelAndView meeting(@PathVariable String id, @RequestParam(required = false) @Nullable String done) {
        return page(id, done, Form.fresh()).addObject("done", done == null ? null : "It is recorded.");
    }

    @PostMapping("/area/meetings/{id}/time")
    ModelAndView time(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Form sent = Form.sent(typed);
        Instant startsAt = TypedTime.moment(sent.value("startsAt"));
        if (startsAt == null) {
            return Answers.wrong(page(
                    id,
                    null,
                    sent.with(List.of(new Mistake(
                            "startsAt", "Enter when it begins: a day and a time, such as 2026-11-21 10:00")))));
        }
        String version = sent.value("version");
        var time = new Time(version.matches("\\d{1,18}") ? Long.parseLong(version) : 0, startsAt);
        return ANSWERS.after(
                meetings.change(id, "schedule", sent.key(), time),
                sent,
                LABELS,
                _ -> back(id),
                wrong -> page(id, null, wrong));
    }

    @PostMapping("/area/meetings/{id}/notices/{notice}/agree")
    ModelAndView agree(
            @PathVariable String id, @PathVariable String notice, @RequestParam MultiValueMap<String, String> typed) {
        Form sent = Form.sent(typed);
        return ANSWERS.after(
                area.agree(notice, sent.value("wordingId"), sent.key()),
                sent,
                Map.of(),
                _ -> back(id),
                wrong -> page(id, null, wrong));
    }

    private static ModelAndView back(String id) {
        return Answers.to("/area/meetings/" + id + "?done=yes");
    }

    /** @param done what the reader has just done; null when nothing */
    private ModelAndView page(String id, @Nullable String done, Form form) {
        String last = lastEvents.before(false, done);
        Instant now = clock.instant();
        return ANSWERS.page(
                meetings.read(id),
                meeting -> meeting.isKeptByReader()
                        ? new ModelAndView("police/meeting")
                                .addObject("page", ConvenePage.of(meeting, read(meeting), now))
                                .addObject("live", Live.onRecord("/area/meetings/" + id, false, last, now))
                                .addObject("form", Versions.onto(meeting, form))
                        : ANSWERS.notForYou().with(HttpStatus.FORBIDDEN));
    }

    private Map<String, ConvenePage.Read> read(Meeting meeting) {
        Map<String, ConvenePage.Read> all = new HashMap<>();
        meeting.incidents()
                .forEach(incident -> all.put(
                        incident.id(),
                        new ConvenePage.Read(
                                involved.of(incident.id()) instanceof Reading.Shown(List<Involved> people)
                                        ? people
                                        : null,
                                area.notices(incident.id()) instanceof Reading.Shown(Notices notices)
                                        ? notices
                                        : null)));
        return all;
    }
}
