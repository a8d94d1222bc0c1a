package uk.reachable.notification.access;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.reachable.notification.audience.Events;
import uk.reachable.notification.running.Client;
import uk.reachable.notification.running.Kafka;
import uk.reachable.notification.running.RunningService;
import uk.reachable.platform.accesskit.AccessTrial;
import uk.reachable.platform.accesskit.Situation;
import uk.reachable.platform.testkit.TestTokens;

import static org.awaitility.Awaitility.await;
import static uk.reachable.notification.access.NotificationRules.MARK_READ;
import static uk.reachable.notification.access.Relation.OF_THEIR_ORGANISATION;

/** Every answer of this service to anybody is the access table's. */
@RunningService
class AccessTableIT {

    @Autowired
    ApplicationContext service;

    @Autowired
    Kafka kafka;

    @Autowired
    Client client;

    @Test
    void everyAnswerIsTheTables() {
        AccessTrial.of(service)
                .operators("notification")
                .under(
                        "/api/inbox/{id}",
                        Situation.named(
                                "a notice that does not exist",
                                () -> Map.of("id", UUID.randomUUID().toString())),
                        Situation.named("a notice to Redthread", this::noticeToRedthread)
                                .part("redthread", OF_THEIR_ORGANISATION)
                                .part("st-giles")
                                .answers(MARK_READ, OF_THEIR_ORGANISATION, 204))
                .under("/api/inbox", Situation.named("their own inbox", Map::of).everybody(OF_THEIR_ORGANISATION))
                .writing("inbox_read", "audit_entry")
                .run();
    }

    private Map<String, String> noticeToRedthread() {
        String offer = UUID.randomUUID().toString();
        kafka.send(Events.offerMade(UUID.randomUUID().toString(), offer), 1);
        var items =
                await().until(() -> client.inbox(TestTokens.caseworkerRedthread(), offer), found -> !found.isEmpty());
        return Map.of("id", items.getFirst().get("id").asString());
    }
}
