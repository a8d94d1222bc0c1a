package uk.reachable.incident.meeting;

/** What a command to a meeting comes to. */
public sealed interface MeetingStep {

    /** It stands like this from now on. */
    record Moved(Meeting after) implements MeetingStep {}

    /** It is as it ought to be. */
    record NothingToDo() implements MeetingStep {}

    /** Not in this state; what can be done instead, in a sentence. */
    record Refused(String remedy) implements MeetingStep {}
}
