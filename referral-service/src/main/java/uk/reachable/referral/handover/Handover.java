package uk.reachable.referral.handover;

import java.time.Instant;
import uk.reachable.referral.lifecycle.ResponseWindow;

/** The request that another organisation takes over; until it accepts, responsibility stays where it is. */
public sealed interface Handover {

    HandoverFacts facts();

    HandoverStatus status();

    /** A handover that is over. */
    sealed interface Ended extends Handover {
        Instant at();
    }

    /** A place at the receiver is being sought. */
    record Proposed(HandoverFacts facts) implements Handover {
        @Override
        public HandoverStatus status() {
            return HandoverStatus.PROPOSED;
        }
    }

    /** A place is held at the receiver, and its clock runs. */
    record Offered(HandoverFacts facts, ResponseWindow window) implements Handover {
        @Override
        public HandoverStatus status() {
            return HandoverStatus.OFFERED;
        }
    }

    /** The receiver took over. */
    record Accepted(HandoverFacts facts, Instant at) implements Ended {
        @Override
        public HandoverStatus status() {
            return HandoverStatus.ACCEPTED;
        }
    }

    /** The receiver said no. */
    record Refused(HandoverFacts facts, Instant at) implements Ended {
        @Override
        public HandoverStatus status() {
            return HandoverStatus.REFUSED;
        }
    }

    /** The receiver did not answer in time. */
    record Lapsed(HandoverFacts facts, Instant at) implements Ended {
        @Override
        public HandoverStatus status() {
            return HandoverStatus.LAPSED;
        }
    }

    /** The receiving programme had no place. */
    record NotPossible(HandoverFacts facts, Instant at) implements Ended {
        @Override
        public HandoverStatus status() {
            return HandoverStatus.NOT_POSSIBLE;
        }
    }
}
