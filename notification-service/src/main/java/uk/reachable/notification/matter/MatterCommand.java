package uk.reachable.notification.matter;

import java.time.Instant;

/** What happens to a matter; times are UTC. */
public sealed interface MatterCommand {

    /** "I am on it." */
    record Acknowledge(String by, Instant at) implements MatterCommand {}

    /** Whoever was on it has not answered in their time, or has gone off shift. */
    record Resume() implements MatterCommand {}

    /** The next rung of the ladder hears of it. */
    record TellNext() implements MatterCommand {}

    /** It has to be answered by another time; a clock that stood still runs again. */
    record MoveClock(Instant respondBy) implements MatterCommand {}

    /** The clock stands still: nobody further is told before this time. */
    record Hold(Instant until) implements MatterCommand {}

    /** It is answered, or cannot be answered any more. */
    record End(Instant at) implements MatterCommand {}
}
