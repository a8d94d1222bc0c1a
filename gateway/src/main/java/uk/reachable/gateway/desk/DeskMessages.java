package uk.reachable.gateway.desk;

import java.util.List;
import uk.reachable.gateway.pages.Answers;
import uk.reachable.gateway.pages.Message;

/** What the desk's pages say when there is nothing to show. */
final class DeskMessages {

    static final Answers ANSWERS = new Answers(
            new Message(
                    "This is the duty desk's",
                    List.of(
                            "Duty officers and programme managers of the region see what waits there. Ask one of them."),
                    "/",
                    "Go to the start page"),
            new Message(
                    "This list is not available",
                    List.of(
                            "It could not be read just now. Nothing that waits is lost.",
                            "Try again in a minute. If it is urgent, ring."),
                    "/desk",
                    "Go to the desk"));

    private DeskMessages() {}
}
