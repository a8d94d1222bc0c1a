package uk.reachable.gateway.meeting;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

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
    ModelAndView meetings() {
        return MeetingMessages.ANSWERS.page(meetings.list(), list -> new ModelAndView("meeting/meetings")
                .addObject("page", MeetingsPage.of(list, clock.instant())));
    }
}
