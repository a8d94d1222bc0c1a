package uk.reachable.incident.progress;

import java.util.Objects;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.platform.testkit.EventContracts;

/** Lines of referrals after steps, as the examples of the events say them. */
final class Lines {

    static final ReferralLine RAISED = ReferralLine.raised("west-midlands-vru");

    private Lines() {}

    static ReferralLine.Offer offer(ReferralLine line) {
        return Objects.requireNonNull(line.offer());
    }

    @SafeVarargs
    static ReferralStatus status(Class<? extends CaseEvent>... steps) {
        return after(steps).status();
    }

    @SafeVarargs
    static ReferralLine after(Class<? extends CaseEvent>... steps) {
        ReferralLine line = RAISED;
        for (Class<? extends CaseEvent> step : steps) {
            line = line.after(EventContracts.sample(step));
        }
        return line;
    }
}
