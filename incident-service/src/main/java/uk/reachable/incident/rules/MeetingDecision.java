package uk.reachable.incident.rules;

import java.time.Duration;

/** Whether a meeting is called, with the version of the rules and the sentence that explain it. */
public sealed interface MeetingDecision {

    int rulesVersion();

    /** For people, without a full stop; names kinds, areas and numbers, never a person. */
    String because();

    /** The police lead is asked to convene a meeting within {@code due} of the logging. */
    record Call(String rule, int rulesVersion, String because, Duration due) implements MeetingDecision {}

    /** No rule of this version asks for a meeting. */
    record DoNotCall(int rulesVersion, String because) implements MeetingDecision {}
}
