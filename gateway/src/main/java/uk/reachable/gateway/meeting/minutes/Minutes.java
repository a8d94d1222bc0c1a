package uk.reachable.gateway.meeting.minutes;

import java.time.Instant;

/** The minutes as incident-service answers them: lines of text, a blank line before each section. */
record Minutes(Instant asOf, String text) {

    /** Never says what was written. */
    @Override
    public String toString() {
        return "Minutes[" + asOf + "]";
    }
}
