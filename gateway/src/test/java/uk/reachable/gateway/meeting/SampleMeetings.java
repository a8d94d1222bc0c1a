package uk.reachable.gateway.meeting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.MeetingCancelReason;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.gateway.meeting.Meeting.Attendance;

/** A meeting about a knife injury of a child in Birmingham, wherever it stands. */
public final class SampleMeetings {

    public static final Instant NOW = Instant.parse("2026-11-20T21:47:00Z");
    public static final Instant DUE = Instant.parse("2026-11-21T19:47:00Z");

    private static final Instant BEGINS = Instant.parse("2026-11-21T10:00:00Z");

    private SampleMeetings() {}

    /** As the duty desk and the police lead read it. */
    public static Meeting kept(MeetingStatus status) {
        return of(status, "called because a knife injury of a child in Birmingham is at or above SERIOUS, rule 4");
    }

    /** As those who are invited read it. */
    public static Meeting withoutContent(MeetingStatus status) {
        return of(status, null);
    }

    private static Meeting of(MeetingStatus status, @Nullable String because) {
        boolean called = status == MeetingStatus.CALLED;
        boolean held = status == MeetingStatus.HELD || status == MeetingStatus.CONCLUDED;
        return new Meeting(
                "m-1",
                2,
                status,
                "west-midlands",
                "west-midlands-police",
                DUE,
                called ? null : BEGINS,
                called ? null : "West Midlands Police",
                called ? null : "Lloyd House, room 3",
                held ? BEGINS : null,
                status == MeetingStatus.CONCLUDED ? BEGINS : null,
                status == MeetingStatus.CANCELLED ? MeetingCancelReason.NOT_NEEDED : null,
                because,
                List.of(new Meeting.Incident(
                        "i-1",
                        "WM-2026-000042",
                        "Birmingham",
                        because == null ? null : Category.KNIFE_INJURY,
                        because == null ? null : Severity.CRITICAL)),
                List.of(
                        new Meeting.Partner("west-midlands-police", "West Midlands Police", null),
                        new Meeting.Partner(
                                "birmingham-city-council", "Birmingham City Council", Attendance.APOLOGIES)));
    }
}
