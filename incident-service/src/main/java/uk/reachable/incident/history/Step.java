package uk.reachable.incident.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.ClosureReason;
import uk.reachable.platform.security.Actor;

/**
 * One step of an incident.
 *
 * @param version of the record after it
 * @param by nobody when it followed from what others did, such as a provider that was asked
 * @param otherIncident the one it was merged into, taken out of, or linked with
 */
public record Step(
        String id,
        String incidentId,
        StepKind kind,
        long version,
        Instant at,
        @Nullable By by,
        @Nullable ClosureReason reason,
        @Nullable String otherIncident,
        List<Change> changes) {
    public Step {
        changes = List.copyOf(changes);
    }

    /** Somebody, and the organisation they act for. */
    public record By(String subject, String organisation) {
        public static By of(Actor actor) {
            return new By(actor.subject(), actor.organisation());
        }
    }

    /** A step of which there is no more to say than who took it. */
    public static Step of(String id, String incidentId, StepKind kind, long version, Instant at, @Nullable By by) {
        return new Step(id, incidentId, kind, version, at, by, null, null, List.of());
    }

    public Step because(ClosureReason why) {
        return new Step(id, incidentId, kind, version, at, by, why, otherIncident, changes);
    }

    public Step with(String other) {
        return new Step(id, incidentId, kind, version, at, by, reason, other, changes);
    }

    public Step changing(List<Change> differences) {
        return new Step(id, incidentId, kind, version, at, by, reason, otherIncident, differences);
    }
}
