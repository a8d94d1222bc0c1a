package uk.reachable.notification.audience;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.Topic;
import uk.reachable.contracts.incident.IncidentEvent;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.platform.testkit.EventContracts;

import static org.assertj.core.api.Assertions.assertThatCode;

class AudienceContractTest {

    static Stream<Event> samples() {
        return Stream.of(Topic.INCIDENT, Topic.REFERRAL).flatMap(EventContracts::samples);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyPublishedSampleIsUnderstood(Event sample) {
        assertThatCode(() -> {
                    switch (sample) {
                        case IncidentEvent event -> AudiencePolicy.noticesOf(event);
                        case CaseEvent event -> AudiencePolicy.noticesOf(event);
                        default -> {
                            // a heartbeat
                        }
                    }
                })
                .doesNotThrowAnyException();
    }
}
