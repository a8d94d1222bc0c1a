package uk.reachable.referral.lifecycle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the search goes on after an offer that came to nothing: under {@code nextOfferId}, at once, or not before a
 * person has confirmed it, who is asked to by {@code confirmBy}.
 */
public record Onward(String nextOfferId, @Nullable Instant confirmBy) {

    public static Onward atOnce(String nextOfferId) {
        return new Onward(nextOfferId, null);
    }
}
