package uk.reachable.contracts.codes;

/** How serious an incident is; the order of the values is the order of gravity. */
public enum Severity {
    LOW,
    SERIOUS,
    CRITICAL,
    FATAL;

    /** Whether this is as grave as {@code other} or graver. */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) >= 0;
    }
}
