package uk.reachable.platform.messaging.outbox;

import io.micrometer.tracing.Tracer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TraceParentTest {

    @Test
    void whereNothingIsTracedThereIsNoTraceParent() {
        assertThat(TraceParent.of(Tracer.NOOP).current()).isNull();
    }
}
