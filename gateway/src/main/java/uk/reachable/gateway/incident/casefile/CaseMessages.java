package uk.reachable.gateway.incident.casefile;

import java.util.List;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import uk.reachable.gateway.pages.Answers;
import uk.reachable.gateway.pages.Message;
import uk.reachable.gateway.reading.Reading;

/** What a reader is told when there is no page of an incident to show. */
public final class CaseMessages {

    private static final Message NOT_FOR_YOU = new Message(
            "This is the work of the duty desk",
            List.of(
                    "Duty officers and programme managers see the whole response to an incident and change it.",
                    "Your role may not do this. What is asked of you comes to your inbox."),
            "/inbox",
            "Go to your inbox");

    private static final Message NOT_AVAILABLE = new Message(
            "The incident is not available",
            List.of(
                    "It could not be read just now. Nothing that was logged is lost.",
                    "Try again in a minute. In an emergency, use your region's agreed telephone numbers."),
            "/",
            "Go to the live board");

    public static final Answers ANSWERS = new Answers(NOT_FOR_YOU, NOT_AVAILABLE);

    private CaseMessages() {}

    /** The page of a response, or why there is none; a tasking forum's part of it is on the live board. */
    public static ModelAndView page(Reading<Response> reading, Function<Response, ModelAndView> shown) {
        return ANSWERS.page(
                reading,
                response -> response.referralCounts() == null
                        ? shown.apply(response)
                        : NOT_FOR_YOU.with(HttpStatus.FORBIDDEN));
    }
}
