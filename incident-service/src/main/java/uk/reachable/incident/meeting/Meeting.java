package uk.reachable.incident.meeting;

import java.time.Instant;
import uk.reachable.contracts.codes.MeetingCancelReason;

/** A consequence-management meeting (seed 001 ¶79-80); each state has exactly what is true in it. */
public sealed interface Meeting {

    MeetingFacts facts();

    MeetingStatus status();

    /** The same, with these partners invited and everything else as it was. */
    Meeting with(MeetingFacts facts);

    /** The police lead was asked to convene it. */
    record Called(MeetingFacts facts, Escalation escalation) implements Meeting {
        @Override
        public MeetingStatus status() {
            return MeetingStatus.CALLED;
        }

        @Override
        public Meeting with(MeetingFacts after) {
            return new Called(after, escalation);
        }
    }

    /** The police lead has said when it is. */
    record Scheduled(MeetingFacts facts, Appointment appointment) implements Meeting {
        @Override
        public MeetingStatus status() {
            return MeetingStatus.SCHEDULED;
        }

        @Override
        public Meeting with(MeetingFacts after) {
            return new Scheduled(after, appointment);
        }
    }

    /** It took place; its record is still open. */
    record Held(MeetingFacts facts, Appointment appointment, Instant heldAt) implements Meeting {
        @Override
        public MeetingStatus status() {
            return MeetingStatus.HELD;
        }

        @Override
        public Meeting with(MeetingFacts after) {
            return new Held(after, appointment, heldAt);
        }
    }

    /** Its record is complete. */
    record Concluded(MeetingFacts facts, Appointment appointment, Instant heldAt, Instant concludedAt)
            implements Meeting {
        @Override
        public MeetingStatus status() {
            return MeetingStatus.CONCLUDED;
        }

        @Override
        public Meeting with(MeetingFacts after) {
            return new Concluded(after, appointment, heldAt, concludedAt);
        }
    }

    /** It will not take place. */
    record Cancelled(MeetingFacts facts, MeetingCancelReason reason, Instant cancelledAt) implements Meeting {
        @Override
        public MeetingStatus status() {
            return MeetingStatus.CANCELLED;
        }

        @Override
        public Meeting with(MeetingFacts after) {
            return new Cancelled(after, reason, cancelledAt);
        }
    }
}
