package uk.reachable.referral.handover;

import java.time.Instant;
import uk.reachable.referral.lifecycle.ResponseWindow;

/** What can be asked of a handover that exists. */
sealed interface HandoverCommand {

    Instant at();

    /** A place is held at the receiver: ask it. */
    record OfferHandover(ResponseWindow window) implements HandoverCommand {
        @Override
        public Instant at() {
            return window.openedAt();
        }
    }

    /** The receiving programme has no place. */
    record ReportNoPlace(Instant at) implements HandoverCommand {}

    /** The receiver takes over. */
    record AcceptHandover(Instant at) implements HandoverCommand {}

    /** The receiver does not take over. */
    record RefuseHandover(Instant at) implements HandoverCommand {}

    /** The receiver's clock ran out. */
    record LapseHandover(Instant at) implements HandoverCommand {}
}
