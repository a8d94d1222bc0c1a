package uk.reachable.incident.course.table;

/** What a command comes to. */
public sealed interface CourseDecision {

    /** The command is granted, and this is how the incident stands afterwards. */
    record Applied(IncidentState after) implements CourseDecision {}

    /** The command asks for what is already so. */
    record NothingToDo() implements CourseDecision {}

    /** The command cannot be granted as the incident stands. */
    record Refused(Refusal reason) implements CourseDecision {}

    /** Why not; each says what to do instead. */
    enum Refusal {
        IS_CLOSED("This incident is closed. Reopen it first, and say why."),
        CLOSED_FOR_ANOTHER_REASON("This incident is closed already, for another reason. Reopen it first to change it."),
        NOT_CLOSED("Only a closed incident is reopened; this one is open. Go on with it."),
        IS_DUPLICATE("This incident is a duplicate and takes no step of its own. Go on with the one named in survivor,"
                + " or undo the merge first."),
        NOT_MERGED("This incident was not merged into another: there is no merge to undo.");

        private final String remedy;

        Refusal(String remedy) {
            this.remedy = remedy;
        }

        public String remedy() {
            return remedy;
        }
    }
}
