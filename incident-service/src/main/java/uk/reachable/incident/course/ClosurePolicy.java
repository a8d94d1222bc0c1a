package uk.reachable.incident.course;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.reachable.contracts.codes.ClosureReason;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.incident.course.CourseConflict.OpenReferral;

import static uk.reachable.contracts.codes.ReferralStatus.ACCEPTED;
import static uk.reachable.contracts.codes.ReferralStatus.AWAITING_CONFIRMATION;
import static uk.reachable.contracts.codes.ReferralStatus.OFFERED;
import static uk.reachable.contracts.codes.ReferralStatus.RAISED;
import static uk.reachable.contracts.codes.ReferralStatus.UNPLACED;
import static uk.reachable.contracts.codes.ReferralStatus.WAITING;

/**
 * No incident is closed over somebody's head: not while nobody has taken a person on, and not as "nothing is asked of
 * anybody" while somebody is supported. House rule, to be confirmed by each region.
 */
final class ClosurePolicy {

    private static final Set<ReferralStatus> NOBODY_HAS_THEM =
            EnumSet.of(RAISED, OFFERED, WAITING, UNPLACED, AWAITING_CONFIRMATION);

    private ClosurePolicy() {}

    /** The referrals that stand in the way. */
    static List<OpenReferral> inTheWay(ClosureReason reason, List<OpenReferral> referrals) {
        return referrals.stream()
                .filter(referral -> isOpen(reason, referral.status()))
                .toList();
    }

    private static boolean isOpen(ClosureReason reason, ReferralStatus status) {
        return switch (reason) {
            // Support goes on for months after the response to what happened is complete.
            case RESPONSE_COMPLETE, ANOTHER_REGION_RESPONDS -> NOBODY_HAS_THEM.contains(status);
            case NO_FURTHER_ACTION, LOGGED_IN_ERROR -> NOBODY_HAS_THEM.contains(status) || status == ACCEPTED;
        };
    }
}
