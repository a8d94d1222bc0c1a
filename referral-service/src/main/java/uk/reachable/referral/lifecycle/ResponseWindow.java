package uk.reachable.referral.lifecycle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When an answer is due. {@code onShiftFrom} and {@code ring} are set when nobody is on shift at {@code openedAt}; the
 * clock starts at {@code onShiftFrom}.
 */
public record ResponseWindow(
        Instant openedAt,
        Instant respondBy,
        @Nullable Instant onShiftFrom,
        @Nullable String ring) {

    public boolean hasClosedAt(Instant now) {
        return !now.isBefore(respondBy);
    }
}
