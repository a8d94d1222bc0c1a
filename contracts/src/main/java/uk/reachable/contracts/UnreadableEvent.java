package uk.reachable.contracts;

/**
 * An event that cannot be understood: not JSON, a required field missing, or a value that is not known. Never holds the
 * content.
 */
public final class UnreadableEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableEvent(String message) {
        super(message);
    }
}
