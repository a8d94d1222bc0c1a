package uk.reachable.referral.journey;

import java.time.Instant;

/** What happened to a journey. */
public sealed interface JourneyEvent {

    record JourneyPlanned(Instant at) implements JourneyEvent {}

    /** {@code leg} as it stands after the confirmation. */
    record LegConfirmed(Leg leg, Confirmation confirmation) implements JourneyEvent {}

    record LegMissed(LegPlan leg, Instant at) implements JourneyEvent {}
}
