package uk.reachable.gateway.incident.timeline;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import uk.reachable.gateway.incident.casefile.CaseClient;
import uk.reachable.gateway.incident.casefile.CaseMessages;

/** The response to an incident as a picture. */
@Controller
class TimelineController {

    private final CaseClient cases;
    private final TimelineClient timelines;
    private final Clock clock;

    TimelineController(CaseClient cases, TimelineClient timelines, Clock clock) {
        this.cases = cases;
        this.timelines = timelines;
        this.clock = clock;
    }

    @GetMapping("/incidents/{id}/timeline")
    ModelAndView timeline(@PathVariable String id) {
        return CaseMessages.page(cases.response(id), response -> new ModelAndView("incident/timeline")
                .addObject("page", TimelinePage.of(timelines.read(response), clock.instant())));
    }
}
