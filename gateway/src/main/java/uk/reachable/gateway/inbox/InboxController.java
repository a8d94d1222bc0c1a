package uk.reachable.gateway.inbox;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import uk.reachable.gateway.pages.Answers;
import uk.reachable.gateway.pages.Message;
import uk.reachable.gateway.reading.Reading;

/** The inbox as a page; "I am on it" is a form, and whoever sends it comes back to the inbox. */
@Controller
class InboxController {

    private static final Answers ANSWERS = new Answers(
            new Message(
                    "This is the work of others",
                    List.of("You can read this notice, but it asks something of colleagues with another role."),
                    "/inbox",
                    "Go to your inbox"),
            new Message(
                    "The inbox is not available",
                    List.of(
                            "It could not be read just now, and nothing was changed for certain.",
                            "Try again in a minute. If it is urgent, ring."),
                    "/inbox",
                    "Try again"));

    private final InboxClient inbox;
    private final Clock clock;

    InboxController(InboxClient inbox, Clock clock) {
        this.inbox = inbox;
        this.clock = clock;
    }

    @GetMapping("/inbox")
    ModelAndView inbox() {
        Instant now = clock.instant();
        return ANSWERS.page(inbox.read(), read -> new ModelAndView("inbox")
                .addObject(
                        "rows",
                        read.items().stream()
                                .map(item -> InboxRow.of(item, now))
                                .toList()));
    }

    /** Of what was answered meanwhile the inbox shows how it stands. */
    @PostMapping("/inbox/{id}/acknowledge")
    ModelAndView acknowledge(@PathVariable String id) {
        Reading<Inbox.Acknowledged> said = inbox.acknowledge(id);
        return said instanceof Reading.NotThere ? toInbox(id) : ANSWERS.page(said, _ -> toInbox(id));
    }

    private static ModelAndView toInbox(String id) {
        return Answers.to("/inbox#" + id);
    }
}
