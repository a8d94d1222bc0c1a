package uk.reachable.notification.standing;

import org.jspecify.annotations.Nullable;

/**
 * How a referral stands with one organisation, as far as it is known.
 *
 * @param worker the subject of whoever of the organisation supports the person
 * @param site where the person can be met, a code of the region's list
 */
public record Standing(@Nullable String worker, @Nullable String site) {

    /** Nothing is known, or there is no referral. */
    public static final Standing UNKNOWN = new Standing(null, null);
}
