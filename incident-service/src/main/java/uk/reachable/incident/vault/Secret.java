package uk.reachable.incident.vault;

/** One text that only ever rests sealed: whose it is (a person or an incident), which field, and what it says. */
public record Secret(String owner, String field, String text) {

    /** Never says what it says. */
    @Override
    public String toString() {
        return "Secret[" + owner + " " + field + "]";
    }
}
