package uk.reachable.system.prove.check.account;

import java.util.EnumSet;
import java.util.Set;
import uk.reachable.contracts.codes.LegSide;

/**
 * A leg of a journey as the events tell it: under the id of its present plan, with the sides that have confirmed it.
 */
public record ToldLeg(String id, Set<LegSide> sides, boolean missed) {

    public ToldLeg {
        sides = Set.copyOf(sides);
    }

    ToldLeg confirmedBy(LegSide side) {
        Set<LegSide> more = EnumSet.of(side);
        more.addAll(sides);
        return new ToldLeg(id, more, missed);
    }

    public boolean isConfirmed() {
        return sides.size() == LegSide.values().length;
    }

    /** As referral-service's README names it. */
    public String status() {
        if (isConfirmed()) {
            return "CONFIRMED";
        }
        if (missed) {
            return "MISSED";
        }
        return sides.isEmpty() ? "AWAITED" : "HALF_CONFIRMED";
    }
}
