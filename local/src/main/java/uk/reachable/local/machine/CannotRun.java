package uk.reachable.local.machine;

/** Why the system cannot run here; the message is the line (or lines) that the person at the keyboard reads. */
public final class CannotRun extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotRun(String message) {
        super(message);
    }
}
