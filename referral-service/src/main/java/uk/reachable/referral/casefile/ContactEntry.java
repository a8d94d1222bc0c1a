package uk.reachable.referral.casefile;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.ContactAnswer;

/** One attempt of a provider to reach the person. */
record ContactEntry(
        String provider, ContactAnswer answer, @Nullable LocalDate askAgainOn, Instant contactedAt) {}
