package uk.reachable.incident.vault;

/** The owner of a text was erased: it can neither be opened nor be kept. */
public final class ErasedException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    ErasedException(String owner) {
        super(owner + " was erased: nothing can be kept about them, and nothing opened");
    }
}
