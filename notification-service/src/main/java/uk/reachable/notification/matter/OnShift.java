package uk.reachable.notification.matter;

import java.time.Instant;

/** What the rota says of somebody. */
public interface OnShift {

    /** Whether a user of an organisation is on shift at a time (UTC); whoever is not on the rota always is. */
    boolean isOnShift(String organisation, String user, Instant at);
}
