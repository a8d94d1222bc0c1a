package uk.reachable.notification.delivery.channel;

import org.jspecify.annotations.Nullable;

/** What came of one attempt; {@code why} is a code or a short technical reason, never an address or a text. */
public sealed interface Outcome {

    /** The channel is responsible for it now; {@code reference} is the name that it has there, where it has one. */
    record Taken(@Nullable String reference) implements Outcome {}

    /** The receiver itself said that it has it. */
    record Arrived() implements Outcome {}

    /** It will never be taken, for example because there is no such mailbox. */
    record Refused(String why) implements Outcome {}

    /** It was not taken, for a reason that may pass. */
    record NotTaken(String why) implements Outcome {}

    /** No answer came: it may have been taken, so the next attempt may be a repeat. */
    record Unanswered(String why) implements Outcome {}

    /** The breaker was open, so the channel was left alone. */
    record NotTried() implements Outcome {}
}
