package uk.reachable.referral.handover;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
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

    /** The receiver takes over: for {@code worker}, if one is named. */
    record AcceptHandover(@Nullable String worker, Instant at) implements HandoverCommand {

        /** For nobody in particular yet. */
        AcceptHandover(Instant at) {
            this(null, at);
        }
    }

    /** The receiver does not take over. */
    record RefuseHandover(Instant at) implements HandoverCommand {}

    /** The receiver's clock ran out. */
    record LapseHandover(Instant at) implements HandoverCommand {}
}
