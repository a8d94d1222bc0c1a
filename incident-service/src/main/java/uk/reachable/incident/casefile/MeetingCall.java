package uk.reachable.incident.casefile;

import java.time.Instant;
import java.util.List;

/**
 * A consequence-management meeting that the police lead was asked to convene by {@code dueBy}, and the rule that says
 * so.
 */
public record MeetingCall(
        String id,
        String rule,
        int rulesVersion,
        String because,
        String policeLead,
        List<String> invited,
        Instant calledAt,
        Instant dueBy) {
    public MeetingCall {
        invited = List.copyOf(invited);
    }
}
