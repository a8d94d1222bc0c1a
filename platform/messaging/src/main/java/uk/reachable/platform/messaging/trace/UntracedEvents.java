package uk.reachable.platform.messaging.trace;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Events whose trace nobody keeps. */
final class UntracedEvents implements EventSpans {

    @Override
    public Departure departure(Outgoing event) {
        return new Unseen(event.traceparent());
    }

    @Override
    public void arrival(ConsumerRecord<String, byte[]> record, Runnable work) {
        work.run();
    }

    record Unseen(@Nullable String traceparent) implements Departure {
        @Override
        public void settled(@Nullable Throwable failure) {}
    }
}
