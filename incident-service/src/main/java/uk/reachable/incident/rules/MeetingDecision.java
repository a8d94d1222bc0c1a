package uk.reachable.incident.rules;

import java.time.Duration;

/** Whether a meeting is called, and the rule and version that explain it. */
public sealed interface MeetingDecision {

    int rulesVersion();

    /** The police lead is asked to convene a meeting within {@code due} of the logging. */
    record Call(String rule, int rulesVersion, String because, Duration due) implements MeetingDecision {}

    /** No rule of this version asks for a meeting. */
    record DoNotCall(int rulesVersion) implements MeetingDecision {}
}
