package uk.reachable.gateway.casework;

import org.jspecify.annotations.Nullable;

/**
 * How a case stands after a step, as referral-service answers it; {@code version} is null after what is no step of it.
 */
public record Standing(@Nullable Long version) {}
