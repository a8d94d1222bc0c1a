package uk.reachable.incident.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import uk.reachable.contracts.codes.MeetingCancelReason;

/** A meeting in every state. */
public final class MeetingSamples {

    public static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    public static final Instant DUE = NOON.plus(Duration.ofHours(24));
    public static final Instant BEGINS = NOON.plus(Duration.ofHours(20));
    public static final List<Duration> STEPS = List.of(Duration.ofHours(4), Duration.ofHours(24));

    public static final MeetingFacts FACTS = new MeetingFacts(
            "meeting-1",
            3,
            "incident-1",
            "west-midlands",
            "west-midlands-police",
            "wm-knife-child",
            "A child is involved in a serious knife injury.",
            List.of("west-midlands-police", "birmingham-city-council"),
            NOON,
            DUE);

    public static final Appointment APPOINTMENT = new Appointment(BEGINS, "west-midlands-police", "place-1");

    private MeetingSamples() {}

    public static Meeting.Called called() {
        return new Meeting.Called(FACTS, new Escalation(0, DUE));
    }

    public static Meeting.Scheduled scheduled() {
        return new Meeting.Scheduled(FACTS, APPOINTMENT);
    }

    public static Meeting.Held held() {
        return new Meeting.Held(FACTS, APPOINTMENT, BEGINS);
    }

    public static Meeting.Concluded concluded() {
        return new Meeting.Concluded(FACTS, APPOINTMENT, BEGINS, DUE);
    }

    public static Meeting.Cancelled cancelled() {
        return new Meeting.Cancelled(FACTS, MeetingCancelReason.NOT_NEEDED, DUE);
    }
}
