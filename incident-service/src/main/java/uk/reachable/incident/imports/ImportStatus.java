package uk.reachable.incident.imports;

/** How far an import is. */
public enum ImportStatus {
    /** Waits for its turn, or is worked off. */
    RUNNING,
    /** Every row was imported, known already, or rejected with a reason. */
    DONE,
    /** The file cannot be read: nothing of it was imported. */
    REFUSED
}
