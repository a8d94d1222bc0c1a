package uk.reachable.gateway.meeting.minutes;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import uk.reachable.gateway.meeting.MeetingMessages;
import uk.reachable.gateway.pages.Answers;
import uk.reachable.gateway.pages.Message;
import uk.reachable.gateway.reading.ServiceReader;
import uk.reachable.gateway.routing.PartAddresses;

/** Minutes to read and print: without case content for all who are invited, with it for those who keep the record. */
@Controller
class MeetingMinutesController {

    private static final Answers ANSWERS = new Answers(
            new Message(
                    "These minutes are not for you",
                    List.of(
                            "Minutes with case content are for the duty desk and the police lead.",
                            "If your organisation is invited, read them without case content."),
                    "/meetings",
                    "Go to your meetings"),
            MeetingMessages.ANSWERS.notAvailable());

    private final ServiceReader reader;
    private final PartAddresses parts;
    private final Clock clock;

    MeetingMinutesController(ServiceReader reader, PartAddresses parts, Clock clock) {
        this.reader = reader;
        this.parts = parts;
        this.clock = clock;
    }

    @GetMapping("/meetings/{id}/minutes")
    ModelAndView minutes(@PathVariable String id, @RequestParam(defaultValue = "without") String content) {
        boolean with = content.equals("with");
        var address = UriComponentsBuilder.fromUri(parts.incident())
                .path("/api/meetings/{id}/minutes")
                .queryParam("content", with ? "with" : "without")
                .encode()
                .buildAndExpand(id)
                .toUri();
        return ANSWERS.page(reader.read(address, Minutes.class), minutes -> new ModelAndView("meeting/minutes")
                .addObject("page", MinutesPage.of(id, with, minutes, clock.instant())));
    }
}
