package uk.reachable.incident.people.erasure;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.people.known.KnownPerson;

/**
 * Whether a person was erased, by id and never by name.
 *
 * @param obstacles what keeps them from it; empty when they may be erased or were
 * @param erasedAt when their key was destroyed; null before
 */
record ErasureView(
        String personId,
        String incidentReference,
        State state,
        List<Obstacle> obstacles,
        @Nullable ErasureReason reason,
        @Nullable String orderedBy,
        @Nullable Instant orderedAt,
        @Nullable Instant erasedAt) {

    /** How far it is. */
    @Schema(name = "ErasureState")
    enum State {
        /** Who they are is known to whoever may know. */
        KEPT,
        /** Nobody is told any more; the key is being destroyed. */
        ORDERED,
        /** The key is destroyed. */
        ERASED
    }

    static ErasureView kept(KnownPerson person, List<Obstacle> obstacles) {
        return new ErasureView(person.id(), person.incidentReference(), State.KEPT, obstacles, null, null, null, null);
    }

    static ErasureView of(KnownPerson person, Erasure erasure, @Nullable Instant erasedAt) {
        return new ErasureView(
                person.id(),
                person.incidentReference(),
                erasedAt == null ? State.ORDERED : State.ERASED,
                List.of(),
                erasure.reason(),
                erasure.orderedBy(),
                erasure.orderedAt(),
                erasedAt);
    }
}
