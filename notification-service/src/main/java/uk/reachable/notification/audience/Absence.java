package uk.reachable.notification.audience;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Nobody of the asked service is on shift before {@code onShiftFrom} (UTC); {@code ring} is whom to ring until then,
 * when known.
 */
public record Absence(Instant onShiftFrom, @Nullable String ring) {

    public static @Nullable Absence until(@Nullable Instant onShiftFrom, @Nullable String ring) {
        return onShiftFrom == null ? null : new Absence(onShiftFrom, ring);
    }
}
