package uk.reachable.incident.safeguarding.pause;

import java.time.Duration;
import java.time.Instant;
import uk.reachable.platform.web.problem.Problems;

/**
 * A pause is looked at again within a week: a young person waits meanwhile. House rule, to be confirmed by each region.
 */
final class ReviewTimePolicy {

    static final Duration LONGEST = Duration.ofDays(7);

    private ReviewTimePolicy() {}

    /** Throws a 400 that says which times can be chosen. */
    static Instant checked(Instant reviewBy, Instant now) {
        if (!reviewBy.isAfter(now) || reviewBy.isAfter(now.plus(LONGEST))) {
            throw Problems.invalid("reviewBy", "must be after now and within 7 days; it can be put off again then");
        }
        return reviewBy;
    }
}
