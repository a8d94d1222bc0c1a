package uk.reachable.contracts;

import org.jspecify.annotations.Nullable;

/** A fact that one service tells the others; never carries identity or free text. */
public interface Event {

    Topic topic();

    /** Id of the aggregate whose order is kept. */
    String key();

    /** What people call the case (for log lines), or null when the event belongs to no incident. */
    default @Nullable String incidentReference() {
        return null;
    }
}
