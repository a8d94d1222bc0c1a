package uk.reachable.gateway.meeting;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;
import uk.reachable.gateway.live.Live;

/** The meetings that concern whoever looks: of their region, that they convene, or to which they are invited. */
@Controller
class MeetingsController {

    private final MeetingClient meetings;
    private final Clock clock;

    MeetingsController(MeetingClient meetings, Clock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    @GetMapping("/meetings")
    ModelAndView meetings(@ModelAttribute("opensIncidents") boolean ofTheDesk) {
        Instant now = clock.instant();
        return MeetingMessages.ANSWERS.page(meetings.list(), list -> new ModelAndView("meeting/meetings")
                .addObject("page", MeetingsPage.of(list, now))
                .addObject("live", Live.page("/meetings", ofTheDesk, now)));
    }
}
