package uk.reachable.incident.course.table;

import uk.reachable.contracts.codes.ClosureReason;
import uk.reachable.incident.casefile.IncidentStatus;

/** Where an incident stands, with what is true only there. */
public sealed interface IncidentState {

    IncidentStatus status();

    /** An incident in its own right; what a duplicate is given back. */
    sealed interface Surviving extends IncidentState {}

    /** It was logged; nobody has done anything for it yet. */
    record Logged() implements Surviving {
        @Override
        public IncidentStatus status() {
            return IncidentStatus.LOGGED;
        }
    }

    /** Somebody responds. */
    record Responding() implements Surviving {
        @Override
        public IncidentStatus status() {
            return IncidentStatus.RESPONDING;
        }
    }

    /** The response is over. */
    record Closed(ClosureReason reason) implements Surviving {
        @Override
        public IncidentStatus status() {
            return IncidentStatus.CLOSED;
        }
    }

    /** The response to a closed incident goes on. */
    record Reopened() implements Surviving {
        @Override
        public IncidentStatus status() {
            return IncidentStatus.REOPENED;
        }
    }

    /** It is another incident, logged twice; {@code before} is how it would stand if it were not. */
    record Duplicate(String into, Surviving before) implements IncidentState {
        @Override
        public IncidentStatus status() {
            return IncidentStatus.DUPLICATE;
        }
    }
}
