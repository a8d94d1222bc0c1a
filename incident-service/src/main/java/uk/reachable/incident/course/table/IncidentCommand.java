package uk.reachable.incident.course.table;

import uk.reachable.contracts.codes.ClosureReason;

/** What can be asked of an incident. */
public sealed interface IncidentCommand {

    /** Correct what is known of it. */
    record Amend() implements IncidentCommand {}

    /** The desk says that somebody responds. */
    record Respond() implements IncidentCommand {}

    /** Somebody was seen to respond: a provider is asked, a meeting is convened. */
    record NoteResponse() implements IncidentCommand {}

    /** The response is over. */
    record Close(ClosureReason reason) implements IncidentCommand {}

    /** The response goes on after all. */
    record Reopen() implements IncidentCommand {}

    /** It is another incident, logged twice. */
    record Merge(String into) implements IncidentCommand {}

    /** It is an incident in its own right after all. */
    record UndoMerge() implements IncidentCommand {}
}
