package uk.reachable.gateway.police;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
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
import uk.reachable.gateway.live.LastEvents;
import uk.reachable.gateway.live.Live;
import uk.reachable.gateway.meeting.MeetingClient;
import uk.reachable.gateway.meeting.MeetingMessages;
import uk.reachable.gateway.meeting.action.ActionClient;
import uk.reachable.gateway.navigator.NavigatorArea;
import uk.reachable.gateway.pages.Answers;
import uk.reachable.gateway.pages.Message;
import uk.reachable.gateway.pages.Roles;

/** My area, on a phone: what waits for the police lead, with a button where one press is enough. */
@Controller
class PoliceAreaController {

    private static final Answers ANSWERS = AreaMessages.ANSWERS;

    private final MeetingClient meetings;
    private final ActionClient actions;
    private final PoliceAreaClient area;
    private final LastEvents lastEvents;
    private final NavigatorArea navigators;
    private final Clock clock;

    PoliceAreaController(
            MeetingClient meetings,
            ActionClient actions,
            PoliceAreaClient area,
            LastEvents lastEvents,
            NavigatorArea navigators,
            Clock clock) {
        this.meetings = meetings;
        this.actions = actions;
        this.area = area;
        this.lastEvents = lastEvents;
        this.navigators = navigators;
        this.clock = clock;
    }

    /** A navigator has another area at the same address, and the same button beside what is asked. */
    @GetMapping("/area")
    ModelAndView area(@Nullable OAuth2AuthenticationToken user, @RequestParam(required = false) @Nullable String done) {
        String recorded = done == null ? null : "It is recorded.";
        if (Roles.NAVIGATOR.isOnlyRoleOf(user)) {
            return navigators.page(recorded);
        }
        String last = lastEvents.before(false, done);
        Instant now = clock.instant();
        return ANSWERS.page(meetings.list(), list -> new ModelAndView("police/area")
                .addObject("page", AreaPage.of(list, actions.mine(), area.legs(), now))
                .addObject("live", Live.onRecord("/area", false, last, now))
                .addObject("form", Form.fresh())
                .addObject("done", recorded));
    }

    @PostMapping("/area/actions/{id}/complete")
    ModelAndView complete(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Form sent = Form.sent(typed);
        return after(actions.complete(id, sent.key()), sent);
    }

    @PostMapping("/area/journeys/{id}/{leg}")
    ModelAndView confirm(
            @PathVariable String id, @PathVariable String leg, @RequestParam MultiValueMap<String, String> typed) {
        Form sent = Form.sent(typed);
        return LegPath.at(leg)
                .map(which -> after(area.confirm(id, which, sent.key()), sent))
                .orElseGet(() -> Message.NOT_FOUND.with(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView after(Change<Done> change, Form sent) {
        return ANSWERS.after(
                change, sent, Map.of(), _ -> Answers.to("/area?done=yes"), wrong -> MeetingMessages.notDone(
                                wrong, "/area")
                        .with(HttpStatus.CONFLICT));
    }
}
