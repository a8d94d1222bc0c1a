package uk.reachable.incident.people.profile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.PersonRole;

/** A role of a person in what happened, from one moment to another; {@code to} is null while they have it. */
public record HeldRole(
        PersonRole role, Instant from, @Nullable Instant to) {

    boolean isHeldNow() {
        return to == null;
    }
}
