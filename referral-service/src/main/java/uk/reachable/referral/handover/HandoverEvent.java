package uk.reachable.referral.handover;

import java.time.Instant;
import uk.reachable.referral.lifecycle.ResponseWindow;

/** What happened to a handover. */
public sealed interface HandoverEvent {

    record HandoverProposed(Instant at) implements HandoverEvent {}

    record PlaceRequested(Instant at) implements HandoverEvent {}

    record HandoverOffered(ResponseWindow window) implements HandoverEvent {}

    record HandoverAccepted(String fromProgramme, Instant at) implements HandoverEvent {}

    record HandoverRefused(Instant at) implements HandoverEvent {}

    record HandoverLapsed(Instant at) implements HandoverEvent {}

    record HandoverNotPossible(Instant at) implements HandoverEvent {}

    /** A place was held for a handover that had ended without one. */
    record PlaceGivenBack(Instant at) implements HandoverEvent {}
}
