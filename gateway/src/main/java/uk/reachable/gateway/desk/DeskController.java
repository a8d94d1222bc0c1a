package uk.reachable.gateway.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
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
import org.springframework.web.util.UriComponentsBuilder;
import uk.reachable.gateway.changing.Done;
import uk.reachable.gateway.changing.ServiceWriter;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.live.Live;
import uk.reachable.gateway.meeting.MeetingMessages;
import uk.reachable.gateway.pages.Answers;
import uk.reachable.gateway.pages.Message;
import uk.reachable.gateway.reading.Reading;
import uk.reachable.gateway.routing.PartAddresses;

/** What waits for somebody: all lists with their counts, and each on a page. */
@Controller
class DeskController {

    private static final Answers ANSWERS = DeskMessages.ANSWERS;

    private final DeskReader desk;
    private final ServiceWriter writer;
    private final PartAddresses parts;
    private final Clock clock;

    DeskController(DeskReader desk, ServiceWriter writer, PartAddresses parts, Clock clock) {
        this.desk = desk;
        this.writer = writer;
        this.parts = parts;
        this.clock = clock;
    }

    /** One list that cannot be read takes none of the others away; whoever may not see the first sees no desk. */
    @GetMapping("/desk")
    ModelAndView desk() {
        Instant now = clock.instant();
        Map<DeskList, Reading<List<DeskRow>>> lists = new EnumMap<>(DeskList.class);
        for (DeskList list : DeskList.values()) {
            Reading<List<DeskRow>> read = desk.count(list);
            if (list == DeskList.SOCIAL_CARE && read instanceof Reading.NotForThisUser) {
                return ANSWERS.notForYou().with(HttpStatus.FORBIDDEN);
            }
            lists.put(list, read);
        }
        return new ModelAndView("desk/desk")
                .addObject("page", DeskPage.of(lists, now))
                .addObject("live", Live.page("/desk", true, now));
    }

    @GetMapping("/desk/{list}")
    ModelAndView list(@PathVariable String list, @RequestParam(required = false) @Nullable String done) {
        return DeskList.at(list)
                .map(which -> ANSWERS.page(desk.read(which), rows -> new ModelAndView("desk/list")
                        .addObject("list", which)
                        .addObject("rows", rows)
                        .addObject("live", Live.page("/desk/" + which.path(), true, clock.instant()))
                        .addObject("form", Form.fresh())
                        .addObject("done", done == null ? null : "It is recorded. What still waits is below.")))
                .orElseGet(() -> Message.NOT_FOUND.with(HttpStatus.NOT_FOUND));
    }

    /** Somebody was told of what was not delivered. */
    @PostMapping("/desk/undelivered/{id}")
    ModelAndView settle(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Form sent = Form.sent(typed);
        var address = UriComponentsBuilder.fromUri(parts.notification())
                .path("/api/undelivered/{id}/settled")
                .encode()
                .buildAndExpand(id)
                .toUri();
        return ANSWERS.after(
                writer.post(address, sent.key(), Map.of("how", sent.value("how")), Done.class),
                sent,
                Map.of(),
                _ -> Answers.to("/desk/undelivered?done=told"),
                wrong -> MeetingMessages.notDone(wrong, "/desk/undelivered").with(HttpStatus.CONFLICT));
    }
}
