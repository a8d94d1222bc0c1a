package uk.reachable.gateway.board;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.springframework.web.servlet.ModelAndView;
import uk.reachable.gateway.pages.Answers;
import uk.reachable.gateway.pages.Message;
import uk.reachable.gateway.reading.Reading;
import uk.reachable.gateway.words.LondonTime;

/** What a reader is told when there is no board to show. */
public final class BoardMessages {

    private static final Message NOT_FOR_YOU = new Message(
            "The board is for duty officers and tasking forums",
            List.of(
                    "You are signed in, and your work is elsewhere: offers of a place, handovers and messages to your"
                            + " organisation come to your inbox.",
                    "You are told by e-mail, too, what is asked of you and by when."),
            "/inbox",
            "Go to your inbox");

    private BoardMessages() {}

    /** The page of what was read, or why there is none. */
    public static <T> ModelAndView page(Reading<T> reading, Instant now, Function<T, ModelAndView> shown) {
        return new Answers(NOT_FOR_YOU, notAvailable(now)).page(reading, shown);
    }

    private static Message notAvailable(Instant now) {
        return new Message(
                "The board is not available",
                List.of(
                        "It could not be read " + LondonTime.words(now, now) + ". Nothing that was logged is lost.",
                        "Try again in a minute. In an emergency, use your region's agreed telephone numbers."),
                "/",
                "Try again");
    }
}
