package uk.reachable.incident.minutes;

import java.time.Instant;

/** Minutes as they are printed: lines of text, at the moment {@code asOf}. */
record MinutesView(String meetingId, MinutesContent content, Instant asOf, String text) {

    /** Never says what was written. */
    @Override
    public String toString() {
        return "MinutesView[" + meetingId + " " + content + "]";
    }
}
