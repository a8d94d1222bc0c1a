package uk.reachable.platform.messaging.operations;

import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.contracts.EventCatalogue;
import uk.reachable.contracts.EventCodec;
import uk.reachable.platform.accesskit.AccessTrial;
import uk.reachable.platform.accesskit.Situation;
import uk.reachable.platform.messaging.KernelTest;

import static uk.reachable.platform.messaging.Samples.incidentLogged;
import static uk.reachable.platform.messaging.Samples.newKey;
import static uk.reachable.platform.messaging.operations.OperatorRules.Addressed.OF_THIS_SERVICE;
import static uk.reachable.platform.messaging.operations.OperatorRules.REPLAY_DEAD_LETTER;
import static uk.reachable.platform.messaging.operations.OperatorRules.REPLAY_UNSENT;
import static uk.reachable.platform.messaging.operations.OperatorRules.SKIP_DEAD_LETTER;
import static uk.reachable.platform.messaging.operations.OperatorRules.SKIP_WHAT_IS_MISSING;

/** Every answer of the operators' endpoints to anybody is the access table's. */
@KernelTest
class AccessTableIT {

    /** No test sends as many messages. */
    private static final long FIRST_OFFSET = 1_000_000;

    private static final AtomicLong OFFSETS = new AtomicLong(FIRST_OFFSET);

    private final ApplicationContext service;
    private final JdbcClient db;

    AccessTableIT(ApplicationContext service, JdbcClient db) {
        this.service = service;
        this.db = db;
    }

    @Test
    void everyAnswerIsTheTables() {
        AccessTrial.of(service)
                .under(
                        "/api/operations/{service}/dead-letters",
                        ofAnother(),
                        Situation.named("an event without a turn", this::deadLetter)
                                .everybody(OF_THIS_SERVICE)
                                .answers(REPLAY_DEAD_LETTER, OF_THIS_SERVICE, 409)
                                .succeeds(SKIP_DEAD_LETTER, OF_THIS_SERVICE, 200))
                .under(
                        "/api/operations/{service}/parked",
                        ofAnother(),
                        Situation.named("an event that waits", this::parked)
                                .everybody(OF_THIS_SERVICE)
                                .succeeds(SKIP_WHAT_IS_MISSING, OF_THIS_SERVICE, 200))
                .under(
                        "/api/operations/{service}/unsent",
                        ofAnother(),
                        Situation.named("no unsent event", () -> address(0))
                                .everybody(OF_THIS_SERVICE)
                                .answers(REPLAY_UNSENT, OF_THIS_SERVICE, 404))
                .writing("dead_letter", "inbox_parked", "audit_entry")
                .run();
    }

    @AfterEach
    void nothingIsLeftForOtherTests() {
        db.sql("DELETE FROM inbox_parked WHERE record_offset > ?")
                .param(FIRST_OFFSET)
                .update();
        db.sql("DELETE FROM dead_letter WHERE record_offset > ?")
                .param(FIRST_OFFSET)
                .update();
    }

    private Situation ofAnother() {
        return Situation.named("of another service", () -> Map.of("service", "another", "id", "0"));
    }

    private Map<String, String> deadLetter() {
        return address(
                db.sql("""
                        INSERT INTO dead_letter (topic, partition, record_offset, payload, reason, buried_at)
                        VALUES ('reachable.incident.v1', 0, ?, '', 'planted', now()) RETURNING id
                        """).param(OFFSETS.incrementAndGet()).query(Long.class).single());
    }

    private Map<String, String> parked() {
        var event = incidentLogged(newKey());
        return address(db.sql("""
                        INSERT INTO inbox_parked (topic, partition, record_offset, key, sequence, type, event_id, time, payload,
                                                  parked_at)
                        VALUES ('reachable.incident.v1', 0, ?, ?, 3, ?, ?, now(), ?, now()) RETURNING id
                        """)
                .params(OFFSETS.incrementAndGet(), event.key(), EventCatalogue.typeOf(event), event.key())
                .param(EventCodec.write(event))
                .query(Long.class)
                .single());
    }

    private static Map<String, String> address(long id) {
        return Map.of("service", "kernel", "id", Long.toString(id));
    }
}
