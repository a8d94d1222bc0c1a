package uk.reachable.gateway.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** A page that says in a few lines what is the matter and what to do; a {@code link} leads there. */
public record Message(
        String title,
        List<String> lines,
        @Nullable String link,
        @Nullable String linkText) {

    private static final String SIGN_IN = "/oauth2/authorization/reachable";

    public static final Message SIGN_IN_FAILED = new Message(
            "You have not been signed in",
            List.of(
                    "The sign-in did not finish. It may have taken too long, or been started in another window.",
                    "If it fails again, ask whoever runs Reachable for you."),
            SIGN_IN,
            "Sign in again");

    public static final Message SIGN_IN_IS_DOWN = new Message(
            "Sign-in is not available",
            List.of(
                    "We could not check that you are still signed in. Nothing you did is lost.",
                    "Wait a minute, then try again."),
            "/",
            "Try again");

    public static final Message NOT_FOUND = new Message(
            "Page not found",
            List.of("If you typed the address, check it. If you pasted it, check that you copied all of it."),
            "/",
            "Go to the start page");

    public static final Message PROBLEM = new Message(
            "Sorry, there is a problem",
            List.of("Something failed here. Nothing that was saved before is lost.", "Try again in a minute."),
            "/",
            "Go to the start page");

    public static final Message PAGE_TOO_OLD = new Message(
            "This page is too old",
            List.of(
                    "You were signed out, or the page was open for too long. Nothing was changed.",
                    "If you were logging an incident, open that page again: what was saved while you typed is offered."),
            "/",
            "Go to the start page");

    /** This message as the answer to a request. */
    public ModelAndView with(HttpStatus status) {
        return new ModelAndView("message", status).addObject("message", this);
    }
}
