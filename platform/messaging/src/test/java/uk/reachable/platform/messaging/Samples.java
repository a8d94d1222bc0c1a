package uk.reachable.platform.messaging;

import java.time.Instant;
import java.util.UUID;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.contracts.incident.IncidentLogged;
import uk.reachable.contracts.incident.MeetingCalled;

/** Events for tests that do not care what happened. */
public final class Samples {

    public static final Instant AT = Instant.parse("2026-11-20T19:40:00Z");

    private Samples() {}

    public static String newKey() {
        return UUID.randomUUID().toString();
    }

    public static IncidentLogged incidentLogged(String key) {
        return new IncidentLogged(
                key,
                "WM-2026-000001",
                "west-midlands",
                Category.KNIFE_INJURY,
                Severity.CRITICAL,
                "E08000025",
                "duty.officer",
                AT);
    }

    /** Of a type that the tests' listener does not want. */
    public static MeetingCalled meetingCalled(String key) {
        return new MeetingCalled(
                key,
                "WM-2026-000001",
                "west-midlands",
                "meeting",
                "E08000025",
                Severity.CRITICAL,
                "rule",
                1,
                "west-midlands-police",
                AT,
                AT);
    }
}
