package uk.reachable.gateway.inbox;

import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import uk.reachable.gateway.live.Live;
import uk.reachable.gateway.pages.Answers;
import uk.reachable.gateway.pages.Message;
import uk.reachable.gateway.pages.Roles;
import uk.reachable.gateway.pages.Staff;
import uk.reachable.gateway.reading.Reading;

/**
 * The inbox as a page, its rows alone for the script that keeps them fresh, and the way from a notice to what it is
 * about; "I am on it" is a form, and whoever sends it comes back to the inbox.
 */
@Controller
class InboxController {

    static final Answers ANSWERS = new Answers(
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
    ModelAndView inbox(OAuth2AuthenticationToken user) {
        return page("inbox/inbox", user);
    }

    @GetMapping("/inbox/rows")
    ModelAndView rows(OAuth2AuthenticationToken user) {
        return page("inbox/rows", user);
    }

    /** Opening a notice is reading it; whether that could be noted holds nobody up. */
    @GetMapping("/inbox/{id}")
    ModelAndView open(@PathVariable String id, OAuth2AuthenticationToken user) {
        return ANSWERS.page(inbox.read(), read -> read.items().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .map(item -> open(item, Roles.PRIVACY_OFFICER.heldBy(user)))
                .orElseGet(() -> Message.NOT_FOUND.with(HttpStatus.NOT_FOUND)));
    }

    /** Of what was answered meanwhile the inbox shows how it stands. */
    @PostMapping("/inbox/{id}/acknowledge")
    ModelAndView acknowledge(@PathVariable String id) {
        Reading<Inbox.Acknowledged> said = inbox.acknowledge(id);
        return said instanceof Reading.NotThere ? toInbox(id) : ANSWERS.page(said, _ -> toInbox(id));
    }

    private ModelAndView page(String view, OAuth2AuthenticationToken user) {
        Releases releases = Staff.of(user).ofProvider() ? inbox.releases() : Releases.NOT_KNOWN;
        return ANSWERS.page(inbox.read(), read -> {
            InboxPage page = InboxPage.of(read, releases, Roles.PRIVACY_OFFICER.heldBy(user), clock.instant());
            return new ModelAndView(view)
                    .addObject("page", page)
                    .addObject("opensCases", !Roles.NAVIGATOR.isOnlyRoleOf(user))
                    .addObject("live", Live.inbox(page.asOf(), page.lastEventId()));
        });
    }

    private ModelAndView open(Inbox.Item item, boolean reviews) {
        if (!item.read()) {
            inbox.markRead(item.id());
        }
        String page = InboxLinks.of(item, reviews);
        return page == null ? toInbox(item.id()) : Answers.to(page);
    }

    private static ModelAndView toInbox(String id) {
        return Answers.to("/inbox#" + id);
    }
}
