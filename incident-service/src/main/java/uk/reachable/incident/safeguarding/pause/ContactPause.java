package uk.reachable.incident.safeguarding.pause;

import java.time.Instant;

/**
 * Police ask that a person is not contacted yet, and look at it again by {@code reviewBy}; it holds until they lift it.
 * The named officer is sealed under the person's key.
 */
public record ContactPause(String id, String personId, PauseReason reason, Instant pausedAt, Instant reviewBy) {

    /** Under which name the officer who decided is sealed. */
    static String officer(String pauseId) {
        return "contactPause/" + pauseId + "/officer";
    }

    /** Under which name the officer who lifted it is sealed. */
    static String liftedBy(String pauseId) {
        return "contactPause/" + pauseId + "/liftedBy";
    }
}
