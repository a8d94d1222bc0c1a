package uk.reachable.gateway.police;

import java.util.List;
import uk.reachable.gateway.pages.Answers;
import uk.reachable.gateway.pages.Message;

/** What the pages for police say when there is nothing to show. */
final class AreaMessages {

    static final Answers ANSWERS = new Answers(
            new Message(
                    "This is the police lead's",
                    List.of(
                            "Lead officers of the police convene meetings and agree what leaves to a community.",
                            "The live board shows everybody how the response stands."),
                    "/",
                    "Go to the live board"),
            new Message(
                    "My area is not available",
                    List.of(
                            "It could not be read just now. Nothing that was recorded is lost.",
                            "Try again in a minute. If it is urgent, ring the duty desk."),
                    "/area",
                    "Try again"));

    private AreaMessages() {}
}
