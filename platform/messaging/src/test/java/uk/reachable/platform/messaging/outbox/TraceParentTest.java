package uk.reachable.platform.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.tracing.Tracer;
import org.junit.jupiter.api.Test;

class TraceParentTest {

    @Test
    void whereNothingIsTracedThereIsNoTraceParent() {
        assertThat(TraceParent.of(Tracer.NOOP).current()).isNull();
    }
}
