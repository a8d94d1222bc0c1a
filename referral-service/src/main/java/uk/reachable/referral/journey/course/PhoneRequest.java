package uk.reachable.referral.journey.course;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import uk.reachable.referral.journey.CallerRole;

/**
 * As what somebody of the leg's other side rang, and when; the organisation is the one that the leg is planned with.
 */
record PhoneRequest(@NotNull CallerRole callerRole, @NotNull Instant calledAt) {}
