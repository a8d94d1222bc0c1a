package uk.reachable.notification.matter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far a matter has been told; {@code notBefore} (UTC) while its clock stands still. */
public record Ladder(Rung told, @Nullable Instant notBefore) {

    static final Ladder BEGUN = new Ladder(Rung.FIRST, null);

    boolean isAtItsEnd() {
        return told == Rung.DESK;
    }

    Ladder further() {
        return new Ladder(told.next(), notBefore);
    }
}
