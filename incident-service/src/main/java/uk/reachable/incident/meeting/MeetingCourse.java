package uk.reachable.incident.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.MeetingCancelReason;

/** What of a meeting is there in its state, for a row or a page that has a place for all of it. */
public record MeetingCourse(
        @Nullable Appointment appointment,
        @Nullable Instant heldAt,
        @Nullable Instant concludedAt,
        @Nullable MeetingCancelReason cancelReason,
        @Nullable Instant cancelledAt) {

    public static MeetingCourse of(Meeting meeting) {
        return switch (meeting) {
            case Meeting.Called _ -> new MeetingCourse(null, null, null, null, null);
            case Meeting.Scheduled it -> new MeetingCourse(it.appointment(), null, null, null, null);
            case Meeting.Held it -> new MeetingCourse(it.appointment(), it.heldAt(), null, null, null);
            case Meeting.Concluded it -> new MeetingCourse(it.appointment(), it.heldAt(), it.concludedAt(), null, null);
            case Meeting.Cancelled it -> new MeetingCourse(null, null, null, it.reason(), it.cancelledAt());
        };
    }
}
