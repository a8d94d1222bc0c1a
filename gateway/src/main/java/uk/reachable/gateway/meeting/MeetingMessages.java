package uk.reachable.gateway.meeting;

import java.util.List;
import java.util.Locale;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Mistake;
import uk.reachable.gateway.pages.Answers;
import uk.reachable.gateway.pages.Message;

/** What the pages about meetings say when there is nothing to show. */
public final class MeetingMessages {

    public static final Answers ANSWERS = new Answers(
            new Message(
                    "This meeting is run by others",
                    List.of(
                            "The duty desk and the police lead keep the record of a meeting. Those who are invited read it.",
                            "Ask one of them."),
                    "/meetings",
                    "Go to your meetings"),
            new Message(
                    "Meetings are not available",
                    List.of(
                            "They could not be read just now. Nothing that was recorded is lost.",
                            "Try again in a minute. If it is urgent, ring."),
                    "/meetings",
                    "Try again"));

    private MeetingMessages() {}

    /** For a form that the meeting, as it stands, does not have (any more). */
    public static Message notNow(Meeting meeting) {
        return new Message(
                "This cannot be done now",
                List.of("The meeting has moved on. It stands like this: "
                        + meeting.status().words().toLowerCase(Locale.UK) + "."),
                meeting.address(),
                "Go to the meeting");
    }

    /** For a police lead, who is not shown the board from which a further incident is chosen. */
    public static Message sharedByTheDesk(Meeting meeting) {
        return new Message(
                "The duty desk chooses a further incident",
                List.of("Ring the duty desk, and say which incident the meeting is to deal with, too."),
                meeting.address(),
                "Go to the meeting");
    }

    /** For a button, which has no form to show again. */
    public static Message notDone(Form wrong, String back) {
        return new Message(
                "It was not recorded",
                wrong.mistakes().stream().map(Mistake::words).toList(),
                back,
                "Go back and look how it stands");
    }
}
