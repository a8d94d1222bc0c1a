package uk.reachable.platform.messaging.outbox;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

class TraceParentTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String SPAN = "00f067aa0ba902b7";

    @Test
    void whereNothingIsTracedTheEventBeginsATrace() {
        TraceParent parent = TraceParent.of(Tracer.NOOP);

        assertThat(parent.current()).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00").isNotEqualTo(parent.current());
    }

    @Test
    void aTraceThatRunsIsPassedOn() {
        assertThat(TraceParent.of(running(true)).current()).isEqualTo("00-" + TRACE + "-" + SPAN + "-01");
    }

    @Test
    void aTraceThatIsNotSampledIsPassedOnAsWell() {
        assertThat(TraceParent.of(running(false)).current()).isEqualTo("00-" + TRACE + "-" + SPAN + "-00");
    }

    private static Tracer running(boolean sampled) {
        TraceContext context = mock();
        when(context.traceId()).thenReturn(TRACE);
        when(context.spanId()).thenReturn(SPAN);
        when(context.sampled()).thenReturn(sampled);
        Span span = mock();
        when(span.context()).thenReturn(context);
        when(span.isNoop()).thenReturn(!sampled);
        Tracer tracer = mock();
        when(tracer.currentSpan()).thenReturn(span);
        return tracer;
    }
}
