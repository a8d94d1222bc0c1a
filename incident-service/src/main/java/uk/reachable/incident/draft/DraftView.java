package uk.reachable.incident.draft;

import java.time.Instant;

/** A draft as its author reads it. */
record DraftView(String form, String typed, Instant savedAt, Instant keptUntil) {

    /** Never says what was typed. */
    @Override
    public String toString() {
        return "DraftView[" + form + "]";
    }
}
