package uk.reachable.system.prove.check.account;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.reachable.contracts.codes.JourneyLeg;
import uk.reachable.contracts.codes.LegSide;
import uk.reachable.contracts.referral.LegConfirmed;
import uk.reachable.contracts.referral.LegMissed;
import uk.reachable.contracts.referral.PlannedLeg;

/** The way home of one support as the events tell it; each step answers whether a drawing has it. */
public final class ToldJourney {

    private final String id;
    private final Map<JourneyLeg, ToldLeg> legs = new EnumMap<>(JourneyLeg.class);

    ToldJourney(String id) {
        this.id = id;
    }

    /** Planned anew: of a leg that is confirmed nothing changes, of any other what one side has said stays. */
    boolean plan(PlannedLeg leg) {
        ToldLeg before = legs.get(leg.leg());
        if (before != null && before.id().equals(leg.legId())) {
            return before.isConfirmed();
        }
        legs.put(leg.leg(), new ToldLeg(leg.legId(), before == null ? Set.of() : before.sides(), false));
        return before == null || !before.isConfirmed();
    }

    boolean confirm(LegConfirmed step) {
        Optional<ToldLeg> before = planned(step.leg(), step.legId());
        before.ifPresent(leg -> legs.put(step.leg(), leg.confirmedBy(step.side())));
        return before.filter(leg -> !leg.sides().contains(step.side())
                        && step.complete() == (leg.sides().size() + 1 == LegSide.values().length))
                .isPresent();
    }

    boolean miss(LegMissed step) {
        Optional<ToldLeg> before = planned(step.leg(), step.legId());
        before.ifPresent(leg -> legs.put(step.leg(), new ToldLeg(leg.id(), leg.sides(), true)));
        return before.filter(leg -> !leg.missed() && !leg.isConfirmed()).isPresent();
    }

    private Optional<ToldLeg> planned(JourneyLeg kind, String legId) {
        return Optional.ofNullable(legs.get(kind)).filter(leg -> leg.id().equals(legId));
    }

    public String id() {
        return id;
    }

    public Map<JourneyLeg, ToldLeg> legs() {
        return Map.copyOf(legs);
    }

    /** Every leg is confirmed by both sides. */
    public boolean hasArrived() {
        return legs.values().stream().allMatch(ToldLeg::isConfirmed);
    }
}
