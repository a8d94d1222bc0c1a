package uk.reachable.referral.journey;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.LegSide;

/** One part of a journey; it is done when both sides have confirmed it, in whichever order they come to say so. */
public sealed interface Leg {

    LegPlan plan();

    LegStatus status();

    /** What was said so far, at most once by each side. */
    List<Confirmation> confirmations();

    /** Nobody has confirmed it, and its clock runs. */
    record Awaited(LegPlan plan) implements Leg {
        @Override
        public LegStatus status() {
            return LegStatus.AWAITED;
        }

        @Override
        public List<Confirmation> confirmations() {
            return List.of();
        }
    }

    /** One side has confirmed it, and the clock of the other runs. */
    record HalfConfirmed(LegPlan plan, Confirmation first) implements Leg {
        @Override
        public LegStatus status() {
            return LegStatus.HALF_CONFIRMED;
        }

        @Override
        public List<Confirmation> confirmations() {
            return List.of(first);
        }
    }

    /** The clock ran out, which was told once, at {@code toldAt}; it still has to be confirmed. */
    record Missed(LegPlan plan, @Nullable Confirmation first, Instant toldAt) implements Leg {
        @Override
        public LegStatus status() {
            return LegStatus.MISSED;
        }

        @Override
        public List<Confirmation> confirmations() {
            return Stream.ofNullable(first).toList();
        }
    }

    /** Both sides have confirmed it. */
    record Confirmed(LegPlan plan, Confirmation first, Confirmation second) implements Leg {
        @Override
        public LegStatus status() {
            return LegStatus.CONFIRMED;
        }

        @Override
        public List<Confirmation> confirmations() {
            return List.of(first, second);
        }
    }

    default boolean isConfirmedBy(LegSide side) {
        return confirmations().stream().anyMatch(said -> said.side() == side);
    }
}
