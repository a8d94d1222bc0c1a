package uk.reachable.platform.messaging.inbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import uk.reachable.contracts.EventCatalogue;
import uk.reachable.contracts.EventCodec;
import uk.reachable.contracts.Topic;
import uk.reachable.contracts.incident.IncidentLogged;
import uk.reachable.platform.messaging.Received;
import uk.reachable.platform.messaging.Samples;
import uk.reachable.platform.messaging.TopicListener;
import uk.reachable.platform.messaging.envelope.Message;
import uk.reachable.platform.messaging.envelope.Turn;

import static org.assertj.core.api.Assertions.assertThat;

class ListenersTest {

    private final List<@Nullable String> saidOf = new ArrayList<>();

    @Test
    void whatIsLoggedWhileAnEventIsAppliedNamesItsCaseAndNothingAfterwardsDoes() {
        IncidentLogged event = Samples.incidentLogged("incident");
        Turn turn = new Turn(Topic.INCIDENT, "incident", 1);

        new Listeners(List.of(new Writing())).deliver(message(event), turn);

        assertThat(saidOf).containsExactly(event.incidentReference());
        assertThat(MDC.get("case")).isNull();
    }

    private static Message message(IncidentLogged event) {
        Instant at = Instant.parse("2026-11-20T19:40:00Z");
        return new Message(
                Topic.INCIDENT, 0, 0, "incident", 1L, EventCatalogue.typeOf(event), "id", at, EventCodec.write(event));
    }

    private final class Writing implements TopicListener {

        @Override
        public Topic topic() {
            return Topic.INCIDENT;
        }

        @Override
        public void on(Received received) {
            saidOf.add(MDC.get("case"));
        }
    }
}
