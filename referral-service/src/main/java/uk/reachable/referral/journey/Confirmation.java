package uk.reachable.referral.journey;

import java.time.Instant;
import uk.reachable.contracts.codes.ConfirmationChannel;
import uk.reachable.contracts.codes.LegSide;

/** That one side says that its part of a leg is done; {@code at} is when it said so. */
public record Confirmation(LegSide side, By by, Instant at) {

    /** Who said so, and how we know. */
    public sealed interface By {
        ConfirmationChannel channel();
    }

    /** Somebody signed in: of the organisation that is responsible, or of the force with which the leg is planned. */
    public record Worker(String organisation) implements By {
        @Override
        public ConfirmationChannel channel() {
            return ConfirmationChannel.SIGNED_IN;
        }
    }

    /** Whoever had the one-time link. */
    public record LinkHolder() implements By {
        @Override
        public ConfirmationChannel channel() {
            return ConfirmationChannel.ONE_TIME_LINK;
        }
    }

    /** Somebody who rang; {@code writtenDownBy} is the organisation of the desk that took the call. */
    public record Caller(CallerRole role, String writtenDownBy) implements By {
        @Override
        public ConfirmationChannel channel() {
            return ConfirmationChannel.PHONE;
        }
    }
}
