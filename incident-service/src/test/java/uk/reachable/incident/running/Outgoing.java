package uk.reachable.incident.running;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.contracts.EventCatalogue;
import uk.reachable.contracts.EventCodec;
import uk.reachable.contracts.Topic;
import uk.reachable.contracts.incident.IncidentEvent;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What this service has told the others about an incident. */
public record Outgoing(Story story, JdbcClient jdbc) {

    /** In their order; waits until everything that was decided has left. */
    public <E extends IncidentEvent> List<E> of(Class<E> type, String incidentId) {
        Story.soon()
                .until(() -> jdbc.sql("SELECT count(*) FROM outbox WHERE key = ?")
                                .param(incidentId)
                                .query(Long.class)
                                .single()
                        == 0);
        String name = EventCatalogue.typeOf(type);
        return story.wire().records(Topic.INCIDENT, incidentId).stream()
                .filter(record -> name.equals(
                        new String(record.headers().lastHeader("ce_type").value(), UTF_8)))
                .map(record -> EventCodec.read(type, record.value()))
                .toList();
    }
}
