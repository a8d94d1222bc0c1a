package uk.reachable.referral.support;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.ContactAnswer;

/** What the person answered; {@code askAgainOn} belongs to NOT_NOW, and {@code contactedAt} left out means now. */
record ContactRequest(
        @NotNull ContactAnswer answer,
        @Nullable LocalDate askAgainOn,
        @Nullable Instant contactedAt) {}
