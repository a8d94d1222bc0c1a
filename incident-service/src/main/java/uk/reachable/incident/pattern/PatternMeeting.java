package uk.reachable.incident.pattern;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.casefile.Location;
import uk.reachable.incident.meeting.MeetingStatus;

/**
 * A meeting that a pattern has called, and where: {@code place} is the code of a neighbourhood or area, {@code centre}
 * the middle of a circle.
 */
public record PatternMeeting(
        String id,
        MeetingStatus status,
        String pattern,
        String because,
        Instant calledAt,
        Instant dueBy,
        @Nullable String place,
        @Nullable Location centre) {

    /** Whether it is still to take place, so that a further incident of the pattern can be dealt with in it. */
    public boolean isOpen() {
        return switch (status) {
            case CALLED, SCHEDULED -> true;
            case HELD, CONCLUDED, CANCELLED -> false;
        };
    }

    /** The same meeting, once it has taken place. */
    public PatternMeeting held() {
        return new PatternMeeting(id, MeetingStatus.HELD, pattern, because, calledAt, dueBy, place, centre);
    }
}
