package uk.reachable.platform.stream;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The changes of every channel, numbered from 1 without gaps in the order in which they become visible. */
public interface Feed<C extends Change> {

    /** The newest number of each of these channels; one that has no change yet may be left out. */
    Map<String, Long> heads(Set<String> channels);

    /** From where to where a channel can still be followed. */
    Kept kept(String channel);

    /** The changes after a number, oldest first, at most {@code limit}. */
    List<C> after(String channel, long seq, int limit);
}
