package uk.reachable.intervention.safeguards;

import org.jspecify.annotations.Nullable;

/** Whose referral it is: opaque ids; the person is null in requests from before it was kept. */
public record Whose(String referralId, @Nullable String person) {}
