package uk.reachable.incident.meeting;

import java.time.Instant;
import java.util.List;

/**
 * What a meeting is, wherever it stands.
 *
 * @param version counts what was changed of it; a request names the one it was made from
 * @param incidentId the incident that it was first called for, and the key of its events
 * @param rule the rule that called it, or {@link #BY_POLICE}
 * @param dueBy when the police lead is to have convened it
 */
public record MeetingFacts(
        String id,
        long version,
        String incidentId,
        String region,
        String policeLead,
        String rule,
        String because,
        List<String> invited,
        Instant calledAt,
        Instant dueBy) {

    /** Stands for a rule where police called the meeting themselves. */
    public static final String BY_POLICE = "police";

    public MeetingFacts {
        invited = List.copyOf(invited);
    }

    MeetingFacts stepped() {
        return inviting(invited);
    }

    MeetingFacts inviting(List<String> organisations) {
        return new MeetingFacts(
                id, version + 1, incidentId, region, policeLead, rule, because, organisations, calledAt, dueBy);
    }
}
