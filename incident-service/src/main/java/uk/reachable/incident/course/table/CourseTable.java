package uk.reachable.incident.course.table;

import uk.reachable.incident.course.table.CourseDecision.Applied;
import uk.reachable.incident.course.table.CourseDecision.NothingToDo;
import uk.reachable.incident.course.table.CourseDecision.Refusal;
import uk.reachable.incident.course.table.CourseDecision.Refused;
import uk.reachable.incident.course.table.IncidentCommand.Amend;
import uk.reachable.incident.course.table.IncidentCommand.Close;
import uk.reachable.incident.course.table.IncidentCommand.Merge;
import uk.reachable.incident.course.table.IncidentCommand.NoteResponse;
import uk.reachable.incident.course.table.IncidentCommand.Reopen;
import uk.reachable.incident.course.table.IncidentCommand.Respond;
import uk.reachable.incident.course.table.IncidentCommand.UndoMerge;
import uk.reachable.incident.course.table.IncidentState.Closed;
import uk.reachable.incident.course.table.IncidentState.Duplicate;
import uk.reachable.incident.course.table.IncidentState.Logged;
import uk.reachable.incident.course.table.IncidentState.Reopened;
import uk.reachable.incident.course.table.IncidentState.Responding;
import uk.reachable.incident.course.table.IncidentState.Surviving;

/** What every command comes to in every state; the README draws it. */
public final class CourseTable {

    private CourseTable() {}

    private record Step(IncidentState state, IncidentCommand command) {}

    public static CourseDecision decide(IncidentState state, IncidentCommand command) {
        return switch (new Step(state, command)) {
            case Step(Duplicate s, UndoMerge _) -> new Applied(s.before());
            case Step(Duplicate s, NoteResponse c) -> noteBehind(s, c);
            case Step(Duplicate _, IncidentCommand _) -> new Refused(Refusal.IS_DUPLICATE);

            case Step(Surviving s, Merge c) -> new Applied(new Duplicate(c.into(), s));
            case Step(Surviving _, UndoMerge _) -> new Refused(Refusal.NOT_MERGED);

            // A death in hospital may be known only when the response is over: a closed record can be corrected, too.
            case Step(Surviving s, Amend _) -> new Applied(s);

            case Step(Logged _, Respond _), Step(Logged _, NoteResponse _) -> new Applied(new Responding());
            case Step(Closed _, Respond _) -> new Refused(Refusal.IS_CLOSED);
            // A referral that was withdrawn may be reopened after the incident was closed: nobody is left in a closed
            // one.
            case Step(Closed _, NoteResponse _) -> new Applied(new Reopened());
            case Step(Surviving _, Respond _), Step(Surviving _, NoteResponse _) -> new NothingToDo();

            case Step(Closed s, Close c) when s.reason() == c.reason() -> new NothingToDo();
            case Step(Closed _, Close _) -> new Refused(Refusal.CLOSED_FOR_ANOTHER_REASON);
            case Step(Surviving _, Close c) -> new Applied(new Closed(c.reason()));

            case Step(Closed _, Reopen _) -> new Applied(new Reopened());
            case Step(Surviving _, Reopen _) -> new Refused(Refusal.NOT_CLOSED);
        };
    }

    /** Somebody responds to its people while it is merged: that is so, too, when the merge is undone. */
    private static CourseDecision noteBehind(Duplicate duplicate, NoteResponse command) {
        return decide(duplicate.before(), command) instanceof Applied(Surviving after)
                ? new Applied(new Duplicate(duplicate.into(), after))
                : new NothingToDo();
    }
}
