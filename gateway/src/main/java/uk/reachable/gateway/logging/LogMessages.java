package uk.reachable.gateway.logging;

import java.util.List;
import uk.reachable.gateway.pages.Answers;
import uk.reachable.gateway.pages.Message;

/** What the page says when it has nothing to show. */
final class LogMessages {

    static final String PAGE = "/incidents/new";

    /** The draft's name at incident-service. */
    static final String FORM = "log-incident";

    static final Message FOR_DUTY_OFFICERS = new Message(
            "Incidents are logged by duty officers",
            List.of("You are signed in, but your role does not log incidents. Ring the duty desk of your region."),
            "/",
            "Go to the start page");

    static final Answers ANSWERS = new Answers(
            FOR_DUTY_OFFICERS,
            new Message(
                    "Incidents cannot be logged at the moment",
                    List.of(
                            "Nothing that was logged or saved before is lost.",
                            "Try again in a minute. If it cannot wait, ring police and the services that are needed."),
                    PAGE,
                    "Try again"));

    private LogMessages() {}
}
