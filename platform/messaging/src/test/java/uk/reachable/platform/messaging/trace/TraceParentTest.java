package uk.reachable.platform.messaging.trace;

import io.micrometer.tracing.Tracer;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.referral.ReferralHeartbeat;
import uk.reachable.platform.messaging.Samples;

import static org.assertj.core.api.Assertions.assertThat;

class TraceParentTest {

    private static final Event OF_A_CASE = Samples.incidentLogged("incident");

    @Test
    void whereNothingIsTracedTheEventBeginsATrace() {
        TraceParent parent = TraceParent.of(Tracer.NOOP);

        assertThat(parent.of(OF_A_CASE))
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00")
                .isNotEqualTo(parent.of(OF_A_CASE));
    }

    @Test
    void aTraceThatRunsIsPassedOn() {
        try (KeptSpans kept = new KeptSpans(1)) {
            var span = kept.tracer().nextSpan().start();

            try (var _ = kept.tracer().withSpan(span)) {
                assertThat(TraceParent.of(kept.tracer()).of(OF_A_CASE))
                        .isEqualTo("00-" + span.context().traceId() + "-"
                                + span.context().spanId() + "-01");
            }
        }
    }

    @Test
    void aTraceThatNobodyKeepsIsPassedOnAsWell() {
        try (KeptSpans kept = new KeptSpans(0)) {
            var span = kept.tracer().nextSpan().start();

            try (var _ = kept.tracer().withSpan(span)) {
                assertThat(TraceParent.of(kept.tracer()).of(OF_A_CASE))
                        .isEqualTo("00-" + span.context().traceId() + "-"
                                + span.context().spanId() + "-00");
            }
        }
    }

    @Test
    void whatAClockDoesAboutACaseIsKeptAsWhatPeopleDo() {
        try (KeptSpans kept = new KeptSpans(1)) {
            assertThat(TraceParent.of(kept.tracer()).of(OF_A_CASE)).endsWith("-01");
            assertThat(kept.spans()).hasSize(1);
        }
        try (KeptSpans kept = new KeptSpans(0)) {
            assertThat(TraceParent.of(kept.tracer()).of(OF_A_CASE)).endsWith("-00");
        }
    }

    @Test
    void aHeartbeatIsNotKept() {
        try (KeptSpans kept = new KeptSpans(1)) {
            assertThat(TraceParent.of(kept.tracer()).of(new ReferralHeartbeat(0, Samples.AT)))
                    .endsWith("-00");
            assertThat(kept.spans()).isEmpty();
        }
    }
}
