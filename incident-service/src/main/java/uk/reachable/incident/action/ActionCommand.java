package uk.reachable.incident.action;

import java.time.Instant;

/** What can be asked of an action that exists. */
public sealed interface ActionCommand {

    /** Its time comes near. */
    record RemindOwner(Instant at) implements ActionCommand {}

    /** Its time has passed. */
    record ReportActionOverdue(Instant at) implements ActionCommand {}

    /** It is done. */
    record CompleteAction(String by, Instant at) implements ActionCommand {}

    /** It is no longer needed. */
    record DropAction(String by, Instant at) implements ActionCommand {}
}
