package uk.reachable.notification.delivery.course;

import java.time.Instant;

/** Where a delivery is on its way; each state offers only the moves that are legal in it. Times are UTC. */
public sealed interface DeliveryState {

    /** Tried, and what came of it decides; a channel may also say that later. */
    sealed interface Tried extends DeliveryState permits Sending, Sent {
        Delivered arrived(Instant at);

        Queued postponed(Instant nextAttemptAt);

        Escalated escalated(Instant at);

        Failed givenUp(Instant at);
    }

    /** Waits until {@code nextAttemptAt}. */
    record Queued(Instant nextAttemptAt) implements DeliveryState {
        public Sending claimed(Instant leaseEnds) {
            return new Sending(leaseEnds);
        }

        /** Gathered: it waits for what else comes for this person. */
        public Queued gathered(Instant until) {
            return new Queued(until);
        }

        public Cancelled calledOff(Instant at) {
            return new Cancelled(at);
        }

        /** An attempt that got no answer had arrived. */
        public Delivered arrived(Instant at) {
            return new Delivered(at);
        }

        public Queued replayed(Instant at) {
            return new Queued(at);
        }
    }

    /**
     * One instance is trying; after {@code leaseEnds} it is thought dead and another may try, perhaps for the second
     * time.
     */
    record Sending(Instant leaseEnds) implements Tried {
        public Sending claimedAgain(Instant newLeaseEnds) {
            return new Sending(newLeaseEnds);
        }

        public Sent taken(Instant at) {
            return new Sent(at);
        }

        @Override
        public Delivered arrived(Instant at) {
            return new Delivered(at);
        }

        @Override
        public Queued postponed(Instant nextAttemptAt) {
            return new Queued(nextAttemptAt);
        }

        @Override
        public Escalated escalated(Instant at) {
            return new Escalated(at);
        }

        @Override
        public Failed givenUp(Instant at) {
            return new Failed(at);
        }
    }

    /** The channel took it; some channels say later whether it arrived. */
    record Sent(Instant at) implements Tried {
        @Override
        public Delivered arrived(Instant arrivedAt) {
            return new Delivered(arrivedAt);
        }

        @Override
        public Queued postponed(Instant nextAttemptAt) {
            return new Queued(nextAttemptAt);
        }

        @Override
        public Escalated escalated(Instant escalatedAt) {
            return new Escalated(escalatedAt);
        }

        @Override
        public Failed givenUp(Instant givenUpAt) {
            return new Failed(givenUpAt);
        }
    }

    /** The receiver has it. */
    record Delivered(Instant at) implements DeliveryState {}

    /** Another way, or another person, was tried instead: its successors name it. */
    record Escalated(Instant at) implements DeliveryState {}

    /**
     * Refused for good, or not taken in all the time there was; the duty desk sees it, and the inbox has the notice.
     */
    record Failed(Instant at) implements DeliveryState {
        /** A channel said so after all. */
        public Delivered arrived(Instant arrivedAt) {
            return new Delivered(arrivedAt);
        }

        public Queued replayed(Instant now) {
            return new Queued(now);
        }
    }

    /** Not wanted any more before it was tried: somebody else had answered. */
    record Cancelled(Instant at) implements DeliveryState {}
}
