package uk.reachable.referral.support;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** On which day of the region a session was held. */
record SessionRequest(@NotNull LocalDate heldOn) {}
