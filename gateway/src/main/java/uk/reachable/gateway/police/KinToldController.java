package uk.reachable.gateway.police;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
import uk.reachable.gateway.pages.Answers;

/** Police confirm that next of kin are told: nothing leaves to a community before. Said again, it is a correction. */
@Controller
class KinToldController {

    private static final Answers ANSWERS = AreaMessages.ANSWERS;

    private final PoliceAreaClient area;
    private final Clock clock;

    KinToldController(PoliceAreaClient area, Clock clock) {
        this.area = area;
        this.clock = clock;
    }

    @GetMapping("/area/meetings/{id}/incidents/{incident}/next-of-kin")
    ModelAndView show(@PathVariable String id, @PathVariable String incident) {
        return page(id, incident, Form.filled(Map.of("toldAt", TypedTime.of(clock.instant()))));
    }

    @PostMapping("/area/meetings/{id}/incidents/{incident}/next-of-kin")
    ModelAndView told(
            @PathVariable String id, @PathVariable String incident, @RequestParam MultiValueMap<String, String> typed) {
        Form sent = Form.sent(typed);
        Instant toldAt = TypedTime.moment(sent.value("toldAt"));
        if (toldAt == null) {
            return Answers.wrong(page(
                    id,
                    incident,
                    sent.with(List.of(new Mistake("toldAt", "Enter when they were told: a day and a time")))));
        }
        return ANSWERS.after(
                area.nextOfKinTold(incident, Map.of("toldAt", toldAt), sent.key()),
                sent,
                Map.of("toldAt", "When they were told"),
                _ -> Answers.to("/area/meetings/" + id + "?done=yes"),
                wrong -> page(id, incident, wrong));
    }

    private ModelAndView page(String id, String incident, Form form) {
        return ANSWERS.page(area.notices(incident), _ -> new ModelAndView("police/kin")
                .addObject("address", "/area/meetings/" + id + "/incidents/" + incident + "/next-of-kin")
                .addObject("back", "/area/meetings/" + id)
                .addObject("form", form));
    }
}
