package uk.reachable.gateway.referring;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.gateway.referring.progress.ReferralFile;

/**
 * What the duty desk may do with a referral as it stands.
 *
 * @param ask whether another service can be asked than matching would
 * @param everybodyAgain whether a reopened one may also ask who declined before, which managers decide
 * @param release whether it can be taken from a service that has not seen the person in time
 * @param confirm whether the next offer waits for the duty officer
 */
record DeskSteps(
        boolean ask, boolean withdraw, boolean reopen, boolean everybodyAgain, boolean release, boolean confirm) {

    private static final Set<ReferralStatus> NOBODY_HAS_THEM = EnumSet.of(
            ReferralStatus.RAISED,
            ReferralStatus.WAITING,
            ReferralStatus.OFFERED,
            ReferralStatus.UNPLACED,
            ReferralStatus.AWAITING_CONFIRMATION);

    private static final Set<ReferralStatus> OVER = EnumSet.of(
            ReferralStatus.UNPLACED, ReferralStatus.WITHDRAWN, ReferralStatus.COMPLETED, ReferralStatus.ENDED_EARLY);

    /** @param file null when it cannot be read: then nothing is offered that depends on it */
    static DeskSteps of(ReferralStatus status, @Nullable ReferralFile file, boolean officer, boolean manager) {
        boolean nobody = NOBODY_HAS_THEM.contains(status);
        boolean paused = file != null && file.contactPaused() != null;
        boolean overdue = file != null
                && file.firstContact() != null
                && file.firstContact().overdue();
        boolean reopen = OVER.contains(status);
        return new DeskSteps(
                nobody && !paused,
                nobody,
                reopen,
                reopen && manager,
                officer && overdue && status == ReferralStatus.ACCEPTED,
                officer && status == ReferralStatus.AWAITING_CONFIRMATION);
    }

    public boolean none() {
        return !ask && !withdraw && !reopen && !release && !confirm;
    }
}
