package uk.reachable.platform.messaging.trace;

import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * The spans of an event's way from one service into the next. What nobody keeps costs nothing on its way out, and only
 * its ids on its way in.
 */
public interface EventSpans {

    /** A try to send an event. */
    Departure departure(Outgoing event);

    /**
     * Does what a record asks for, within the trace of whoever sent it. Listeners of Spring's own do so by themselves.
     */
    void arrival(ConsumerRecord<String, byte[]> record, Runnable work);

    /**
     * An event that waits to be sent.
     *
     * @param since when it was appended: a trace shows how long it waited
     * @param traceparent what made it, in W3C form
     */
    record Outgoing(
            String topic,
            String type,
            @Nullable String incidentReference,
            Instant since,
            @Nullable String traceparent) {}

    /** On its way. */
    interface Departure {

        /** What the receiver goes on from. */
        @Nullable
        String traceparent();

        /** Acknowledged, or failed with this. */
        void settled(@Nullable Throwable failure);
    }

    /** Passes on what it is given, and keeps nothing. */
    static EventSpans none() {
        return new UntracedEvents();
    }
}
