package uk.reachable.system.prove.nemesis;

import java.time.Duration;
import java.util.Locale;
import uk.reachable.system.prove.fault.FaultKind;

/** How long after the end of one process the whole was normal again. */
public record Recovery(FaultKind kind, String part, Duration lasted) {

    public double seconds() {
        return lasted.toMillis() / 1000.0;
    }

    @Override
    public String toString() {
        return "%-9s %-22s normal again after %.1f s".formatted(kind.name().toLowerCase(Locale.ROOT), part, seconds());
    }
}
