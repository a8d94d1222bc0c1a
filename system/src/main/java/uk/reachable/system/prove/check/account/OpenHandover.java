package uk.reachable.system.prove.check.account;

import org.jspecify.annotations.Nullable;
import uk.reachable.system.prove.check.account.Course.Asked;

/** The open handover of a referral, if there is one; each step answers whether a drawing has it. */
final class OpenHandover {

    private @Nullable Asked asked;
    private boolean isOffered;

    boolean propose(Asked receiver) {
        boolean none = asked == null;
        asked = receiver;
        isOffered = false;
        return none;
    }

    boolean isProposed(String handoverId) {
        return isOpen(handoverId) && !isOffered;
    }

    boolean offer(String handoverId) {
        boolean proposed = isProposed(handoverId);
        isOffered = true;
        return proposed;
    }

    boolean end(String handoverId, boolean afterItsOffer) {
        boolean open = isOpen(handoverId) && isOffered == afterItsOffer;
        asked = null;
        return open;
    }

    private boolean isOpen(String handoverId) {
        return asked != null && asked.id().equals(handoverId);
    }

    @Nullable
    Asked asked() {
        return asked;
    }

    /** Once a place is held for it. */
    @Nullable
    Asked offered() {
        return isOffered ? asked : null;
    }
}
