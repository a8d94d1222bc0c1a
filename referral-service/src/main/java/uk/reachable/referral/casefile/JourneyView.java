package uk.reachable.referral.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.ConfirmationChannel;
import uk.reachable.contracts.codes.JourneyLeg;
import uk.reachable.contracts.codes.LegSide;
import uk.reachable.referral.journey.CallerRole;
import uk.reachable.referral.journey.Confirmation;
import uk.reachable.referral.journey.Confirmation.Caller;
import uk.reachable.referral.journey.Journey;
import uk.reachable.referral.journey.JourneyStatus;
import uk.reachable.referral.journey.Leg;
import uk.reachable.referral.journey.LegPlan;
import uk.reachable.referral.journey.LegStatus;
import uk.reachable.referral.outside.PlaceCode;

/** The way home as whoever is responsible and the duty desk see it. */
record JourneyView(String id, JourneyStatus status, Instant plannedAt, List<LegView> legs) {

    JourneyView {
        legs = List.copyOf(legs);
    }

    /** One leg; {@code missedAt} once it was told that it is late, while it is. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LegView(
            JourneyLeg leg,
            LegStatus status,
            String from,
            String fromName,
            String to,
            String toName,
            Instant dueBy,
            String otherSideName,
            @Nullable Instant missedAt,
            List<ConfirmationView> confirmations) {

        LegView {
            confirmations = List.copyOf(confirmations);
        }
    }

    /** What one side said; {@code callerRole} when somebody rang. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ConfirmationView(
            LegSide side,
            ConfirmationChannel channel,
            Instant at,
            @Nullable CallerRole callerRole) {}

    static JourneyView of(Journey journey) {
        return new JourneyView(
                journey.facts().id(),
                journey.status(),
                journey.facts().plannedAt(),
                journey.legs().stream().map(JourneyView::leg).toList());
    }

    private static LegView leg(Leg leg) {
        LegPlan plan = leg.plan();
        return new LegView(
                plan.kind(),
                leg.status(),
                plan.from(),
                PlaceCode.nameOf(plan.from()),
                plan.to(),
                PlaceCode.nameOf(plan.to()),
                plan.dueBy(),
                plan.otherSide().name(),
                leg instanceof Leg.Missed missed ? missed.toldAt() : null,
                leg.confirmations().stream().map(JourneyView::confirmation).toList());
    }

    private static ConfirmationView confirmation(Confirmation said) {
        return new ConfirmationView(
                said.side(), said.by().channel(), said.at(), said.by() instanceof Caller caller ? caller.role() : null);
    }
}
