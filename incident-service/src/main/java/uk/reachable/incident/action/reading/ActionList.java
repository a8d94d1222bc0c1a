package uk.reachable.incident.action.reading;

import java.util.List;

/** Actions in the order in which they are due; at most 200. */
record ActionList(List<ActionView> items) {
    ActionList {
        items = List.copyOf(items);
    }
}
