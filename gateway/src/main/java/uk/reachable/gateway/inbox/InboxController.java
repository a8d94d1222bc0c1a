package uk.reachable.gateway.inbox;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import uk.reachable.gateway.pages.Message;
import uk.reachable.gateway.reading.Reading;

/** The inbox as a page; "I am on it" is a form, and whoever sends it comes back to the inbox. */
@Controller
class InboxController {

    private static final Message NOT_YOURS = new Message(
            "This is the work of others",
            List.of("You can read this notice, but it asks something of colleagues with another role."),
            "/inbox",
            "Go to your inbox");

    private static final Message NOT_AVAILABLE = new Message(
            "The inbox is not available",
            List.of(
                    "It could not be read just now, and nothing was changed for certain.",
                    "Try again in a minute. If it is urgent, ring."),
            "/inbox",
            "Try again");

    private final InboxClient inbox;
    private final Clock clock;

    InboxController(InboxClient inbox, Clock clock) {
        this.inbox = inbox;
        this.clock = clock;
    }

    @GetMapping("/inbox")
    ModelAndView inbox() {
        Instant now = clock.instant();
        return page(inbox.read(), read -> new ModelAndView("inbox")
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
        return said instanceof Reading.NotThere ? toInbox(id) : page(said, _ -> toInbox(id));
    }

    private static ModelAndView toInbox(String id) {
        RedirectView redirect = new RedirectView("/inbox#" + id);
        redirect.setExposeModelAttributes(false);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(redirect);
    }

    private static <T> ModelAndView page(Reading<T> reading, Function<T, ModelAndView> shown) {
        return switch (reading) {
            case Reading.Shown(T what) -> shown.apply(what);
            case Reading.NotForThisUser<T> _ -> NOT_YOURS.with(HttpStatus.FORBIDDEN);
            case Reading.NotThere<T> _ -> Message.NOT_FOUND.with(HttpStatus.NOT_FOUND);
            case Reading.NotAvailable<T> _ -> NOT_AVAILABLE.with(HttpStatus.SERVICE_UNAVAILABLE);
        };
    }
}
