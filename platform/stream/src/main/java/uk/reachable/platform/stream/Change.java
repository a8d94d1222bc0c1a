package uk.reachable.platform.stream;

/**
 * One change of a channel; {@code seq} is its number there and the id of its event, {@code data} what is sent as JSON.
 */
public interface Change {

    long seq();

    /** The name of its event, where it is not the {@code usual} one of its stream. */
    default String event(String usual) {
        return usual;
    }

    /** JSON as a string, or an object that is written as JSON. */
    Object data();

    /** Whether what its readers have been shown no longer holds: sent as {@code reset}, which says to load it anew. */
    default boolean isReset() {
        return false;
    }
}
