package uk.reachable.incident.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import uk.reachable.contracts.codes.MeetingCancelReason;

/** What can be asked of a meeting that exists. */
public sealed interface MeetingCommand {

    /** It is then, or it is put off until then. */
    record ScheduleMeeting(Appointment appointment) implements MeetingCommand {}

    /** It took place. */
    record HoldMeeting(Instant heldAt) implements MeetingCommand {}

    /** Its record is complete. */
    record ConcludeMeeting(Instant at) implements MeetingCommand {}

    /** It will not take place. */
    record CancelMeeting(MeetingCancelReason reason, Instant at) implements MeetingCommand {}

    /** It ought to be convened by now; {@code steps} are the region's further ones, after the deadline. */
    record EscalateMeeting(List<Duration> steps, Instant at) implements MeetingCommand {
        public EscalateMeeting {
            steps = List.copyOf(steps);
        }
    }

    /** These are to come, instead of those who were to come. */
    record InvitePartners(List<String> organisations) implements MeetingCommand {
        public InvitePartners {
            organisations = List.copyOf(organisations);
        }
    }
}
