package uk.reachable.incident.people.profile;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.PersonRole;

/** A role that a person has from {@code from} on (now, when left out), or had until {@code to}. */
record RoleRequest(
        @NotNull(message = "is required") @Nullable PersonRole role,
        @Nullable Instant from,
        @Nullable Instant to) {}
