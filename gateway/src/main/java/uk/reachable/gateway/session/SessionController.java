package uk.reachable.gateway.session;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;
import uk.reachable.gateway.pages.Message;

/** Staying signed in, and the page of those who did not. */
@Controller
class SessionController {

    /** A page of ours: one slash, so that it can be no other site. */
    private static final Pattern OURS = Pattern.compile("(?:/[A-Za-z0-9_.~-]+)+");

    /** That it was asked is what keeps the session; whoever has none is sent to sign in. */
    @GetMapping("/session")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stay() {}

    /** @param from the page that one was on; every page but the start asks to sign in by itself, and comes back */
    @GetMapping("/signed-out")
    ModelAndView signedOut(@RequestParam(defaultValue = "/") String from) {
        boolean back = OURS.matcher(from).matches();
        return new Message(
                        "You have been signed out",
                        List.of(
                                "You did not do anything for a long time, so we signed you out to keep what is here safe.",
                                "What was saved is kept. Sign in again to go on where you were."),
                        back ? from : "/oauth2/authorization/reachable",
                        "Sign in again")
                .with(HttpStatus.OK);
    }
}
