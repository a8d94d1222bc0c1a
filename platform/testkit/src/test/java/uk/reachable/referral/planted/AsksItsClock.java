package uk.reachable.referral.planted;

import java.time.Clock;
import java.time.Instant;

/** Keeps every rule. */
record AsksItsClock(Clock clock) {

    Instant now() {
        return Instant.now(clock);
    }
}
