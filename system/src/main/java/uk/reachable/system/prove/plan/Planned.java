package uk.reachable.system.prove.plan;

import java.time.Duration;
import uk.reachable.system.prove.fault.FaultKind;

/**
 * A fault to come.
 *
 * @param target a part or a link
 * @param after from the beginning of its stretch
 * @param lasting zero for what has no length
 */
public record Planned(FaultKind kind, String target, Duration after, Duration lasting) {

    /** A fault that happens at once and alone. */
    static Planned alone(FaultKind kind, String target) {
        return new Planned(kind, target, Duration.ZERO, Duration.ZERO);
    }
}
