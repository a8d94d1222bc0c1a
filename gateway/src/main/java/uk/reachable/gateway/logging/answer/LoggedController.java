package uk.reachable.gateway.logging.answer;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import uk.reachable.gateway.logging.Wording;
import uk.reachable.gateway.logging.answer.SocialCareDesk.Tell;
import uk.reachable.gateway.pages.Answers;
import uk.reachable.gateway.pages.Message;

/** Shows what follows from an incident that was logged. */
@Controller
class LoggedController {

    private final LoggedClient incidents;
    private final Clock clock;

    LoggedController(LoggedClient incidents, Clock clock) {
        this.incidents = incidents;
        this.clock = clock;
    }

    @GetMapping("/incidents/{id}/logged")
    ModelAndView logged(@Nullable OAuth2AuthenticationToken user, @PathVariable String id) {
        Wording wording = Wording.of(user);
        return answers(id).page(incidents.read(id), response -> new ModelAndView("logging/logged")
                .addObject("wording", wording)
                .addObject(
                        "page",
                        wording.ofTheDesk()
                                ? LoggedPage.of(response, socialCare(response), clock.instant())
                                : LoggedPage.forReferrer(response, clock.instant())));
    }

    private Map<String, Tell> socialCare(Response response) {
        List<String> toBeTold = response.people().stream()
                .filter(Ring::isToBeTold)
                .map(Response.Person::id)
                .toList();
        return incidents.socialCareOf(toBeTold);
    }

    /** Whoever comes from the form must not believe that it was lost. */
    private static Answers answers(String id) {
        return new Answers(
                new Message(
                        "This is the work of others",
                        List.of("You are signed in, but your role does not include the response to incidents."),
                        "/",
                        "Go to the start page"),
                new Message(
                        "The incident is logged, but cannot be shown at the moment",
                        List.of(
                                "What follows from it goes on: services and police are told.",
                                "Try again in a minute. Do not log it again."),
                        "/incidents/" + id + "/logged",
                        "Try again"));
    }
}
