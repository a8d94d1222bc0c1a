package uk.reachable.system.prove.history;

/** What a client knows of its request in the end. */
public enum Outcome {
    /** Answered with success: it has happened, and must stay. */
    ACKNOWLEDGED,
    /** Answered with a refusal: it has not happened, and must not be seen. */
    REFUSED,
    /** Never answered: it may have happened. */
    UNKNOWN
}
