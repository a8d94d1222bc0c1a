package uk.reachable.notification.email;

import java.time.Instant;

/** Where an e-mail is on its way; each state offers only the moves that are legal in it. Times are UTC. */
sealed interface DeliveryState {

    /** Waits until {@code nextAttemptAt}. */
    record Queued(Instant nextAttemptAt) implements DeliveryState {
        Sending claimed(Instant leaseEnds) {
            return new Sending(leaseEnds);
        }

        Cancelled calledOff(Instant at) {
            return new Cancelled(at);
        }
    }

    /**
     * One instance is trying; after {@code leaseEnds} it is thought dead and another may try, perhaps for the second
     * time.
     */
    record Sending(Instant leaseEnds) implements DeliveryState {
        Sending claimedAgain(Instant newLeaseEnds) {
            return new Sending(newLeaseEnds);
        }

        Sent taken(Instant at) {
            return new Sent(at);
        }

        Queued postponed(Instant nextAttemptAt) {
            return new Queued(nextAttemptAt);
        }

        Failed givenUp(Instant at) {
            return new Failed(at);
        }
    }

    /** A mail server took it. */
    record Sent(Instant at) implements DeliveryState {}

    /** Refused for good, or not taken in all the time there was; the inbox still has the notice. */
    record Failed(Instant at) implements DeliveryState {}

    /** Not wanted any more before it was tried: somebody else had answered. */
    record Cancelled(Instant at) implements DeliveryState {}
}
