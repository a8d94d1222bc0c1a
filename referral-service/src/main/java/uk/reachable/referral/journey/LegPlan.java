package uk.reachable.referral.journey;

import java.time.Instant;
import uk.reachable.contracts.codes.JourneyLeg;
import uk.reachable.contracts.codes.LegSide;
import uk.reachable.referral.outside.OutsideContact;

/** What is planned for one leg; {@code id} is this plan's own, and a leg that is planned anew has another. */
public record LegPlan(String id, JourneyLeg kind, String from, String to, Instant dueBy, OutsideContact otherSide) {

    /** Whoever is responsible for the referral collects the young person, and hands them over at home. */
    public LegSide sideOfTheHolder() {
        return switch (kind) {
            case COLLECTION -> LegSide.RECEIVING;
            case RETURN, EXIT_PLAN -> LegSide.HANDING_OVER;
        };
    }

    /** The force that arrested them hands over; whoever is to look after them at home receives. */
    public LegSide sideOfTheOther() {
        return sideOfTheHolder() == LegSide.RECEIVING ? LegSide.HANDING_OVER : LegSide.RECEIVING;
    }

    public boolean isOverdueAt(Instant now) {
        return !now.isBefore(dueBy);
    }
}
