package uk.reachable.gateway.board.wall;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.gateway.board.Board;
import uk.reachable.gateway.board.BoardRow;

/**
 * One incident as everybody in a room may see it: no place finer than a local authority, and nothing of how many people
 * there are, so that no child can be recognised.
 *
 * @param support how support stands, of all together
 * @param urgent whether somebody has no service yet
 */
record WallRow(
        String id,
        String reference,
        String whatHappened,
        String severity,
        String severityTag,
        String area,
        String loggedAt,
        Instant loggedInstant,
        String meeting,
        int overdueActions,
        String support,
        boolean urgent) {

    private static final Set<ReferralStatus> BEING_ARRANGED = Set.of(
            ReferralStatus.AWAITING_CONFIRMATION,
            ReferralStatus.WAITING,
            ReferralStatus.RAISED,
            ReferralStatus.OFFERED);

    static WallRow of(Board.Item item, Instant now) {
        BoardRow row = BoardRow.of(item, now);
        boolean urgent = any(item.referralCounts(), Set.of(ReferralStatus.UNPLACED));
        return new WallRow(
                row.id(),
                row.reference(),
                row.whatHappened(),
                row.severity(),
                row.severityTag(),
                row.area(),
                row.loggedAt(),
                row.loggedInstant(),
                row.meeting(),
                row.overdueActions(),
                support(item.referralCounts(), urgent),
                urgent);
    }

    private static String support(Map<ReferralStatus, Integer> counts, boolean urgent) {
        if (urgent) {
            return "No service found yet";
        }
        if (any(counts, BEING_ARRANGED)) {
            return "Being arranged";
        }
        return any(counts, Set.of(ReferralStatus.ACCEPTED, ReferralStatus.COMPLETED, ReferralStatus.ENDED_EARLY))
                ? "Arranged"
                : "Nobody referred";
    }

    private static boolean any(Map<ReferralStatus, Integer> counts, Set<ReferralStatus> statuses) {
        return statuses.stream().anyMatch(status -> counts.getOrDefault(status, 0) > 0);
    }
}
