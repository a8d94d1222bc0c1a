package uk.reachable.notification.access;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.contracts.Event;
import uk.reachable.notification.audience.Events;
import uk.reachable.notification.running.Client;
import uk.reachable.notification.running.Kafka;
import uk.reachable.notification.running.RunningService;
import uk.reachable.platform.accesskit.AccessTrial;
import uk.reachable.platform.accesskit.Situation;
import uk.reachable.platform.testkit.TestTokens;

import static org.awaitility.Awaitility.await;
import static uk.reachable.notification.access.ChannelRules.CHOOSE;
import static uk.reachable.notification.access.MatterRules.ACKNOWLEDGE;
import static uk.reachable.notification.access.NotificationRules.MARK_READ;
import static uk.reachable.notification.access.Relation.CASEWORKERS_WORK;
import static uk.reachable.notification.access.Relation.DUTY_OFFICERS_WORK;
import static uk.reachable.notification.access.Relation.LEAD_OFFICERS_WORK;
import static uk.reachable.notification.access.Relation.MANAGERS_WORK;
import static uk.reachable.notification.access.Relation.OF_THEIR_ORGANISATION;
import static uk.reachable.notification.access.Relation.PRIVACY_OFFICERS_WORK;
import static uk.reachable.notification.access.Relation.PROGRAMME_MANAGERS_WORK;
import static uk.reachable.notification.access.Relation.SIGNED_IN;
import static uk.reachable.notification.access.Relation.THEMSELVES;

/** Every answer of this service to anybody is the access table's. */
@RunningService
class AccessTableIT {

    @Autowired
    ApplicationContext service;

    @Autowired
    Kafka kafka;

    @Autowired
    Client client;

    /** Those that were switched on in the trial would be told of other tests' notices. */
    @AfterEach
    void nobodyHasAWebhook() {
        service.getBean(JdbcClient.class).sql("DELETE FROM webhook_endpoint").update();
    }

    @Test
    void everyAnswerIsTheTables() {
        var situations = new DeliverySituations(service);
        AccessTrial.of(service)
                .under("/api/operations/notification/", situations.ofOperators())
                .operators("notification")
                .under("/api/undelivered", situations.listed(), situations.unknown())
                .under(
                        "/api/inbox/{id}",
                        Situation.named(
                                "a notice that does not exist",
                                () -> Map.of("id", UUID.randomUUID().toString())),
                        Situation.named("a notice to Redthread", this::noticeToRedthread)
                                .part("redthread", OF_THEIR_ORGANISATION, CASEWORKERS_WORK, MANAGERS_WORK)
                                .part("st-giles")
                                .answers(MARK_READ, OF_THEIR_ORGANISATION, 204)
                                .answers(ACKNOWLEDGE, CASEWORKERS_WORK, 200)
                                .answers(ACKNOWLEDGE, MANAGERS_WORK, 200),
                        Situation.named(
                                        "a notice to the unit that nobody was found",
                                        () -> notice(
                                                Events.unplacedOverdue(
                                                        UUID.randomUUID().toString()),
                                                TestTokens.dutyOfficer(),
                                                "UNPLACED_OVERDUE"))
                                .part(
                                        "west-midlands-vru",
                                        OF_THEIR_ORGANISATION,
                                        DUTY_OFFICERS_WORK,
                                        PROGRAMME_MANAGERS_WORK)
                                .answers(MARK_READ, OF_THEIR_ORGANISATION, 204)
                                .answers(ACKNOWLEDGE, DUTY_OFFICERS_WORK, 200)
                                .answers(ACKNOWLEDGE, PROGRAMME_MANAGERS_WORK, 200),
                        Situation.named("a notice to the police that a meeting is called", this::meetingCalled)
                                .part(
                                        "west-midlands-police",
                                        OF_THEIR_ORGANISATION,
                                        LEAD_OFFICERS_WORK,
                                        DUTY_OFFICERS_WORK)
                                .answers(MARK_READ, OF_THEIR_ORGANISATION, 204)
                                .answers(ACKNOWLEDGE, LEAD_OFFICERS_WORK, 200)
                                .answers(ACKNOWLEDGE, DUTY_OFFICERS_WORK, 200),
                        Situation.named("a notice to the unit of an emergency access", this::emergencyAccess)
                                .part("west-midlands-vru", OF_THEIR_ORGANISATION, PRIVACY_OFFICERS_WORK)
                                .answers(MARK_READ, OF_THEIR_ORGANISATION, 204)
                                .answers(ACKNOWLEDGE, PRIVACY_OFFICERS_WORK, 200))
                .under(
                        "/api/inbox/channels",
                        Situation.named("their own channels", Map::of)
                                .everybody(THEMSELVES)
                                .body(CHOOSE, "{\"version\": 0, \"channels\": [\"EMAIL\"]}")
                                .answers(CHOOSE, THEMSELVES, 200))
                .under("/api/inbox", Situation.named("their own inbox", Map::of).everybody(OF_THEIR_ORGANISATION))
                .under(
                        "/api/wording/{kind}",
                        Situation.named("the words of an offer", () -> Map.of("kind", "OFFER_MADE"))
                                .everybody(SIGNED_IN))
                .under("/api/wording", Situation.named("the words", Map::of).everybody(SIGNED_IN))
                .under("/api/webhooks/{id}", WebhookSituations.ofOne(service.getBean(JdbcClient.class)))
                .under("/api/webhooks", WebhookSituations.all())
                .writing(
                        "inbox_read",
                        "inbox_change",
                        "channel_choice",
                        "undelivered",
                        "audit_entry",
                        "webhook_endpoint",
                        "webhook_secret")
                .run();
    }

    private Map<String, String> noticeToRedthread() {
        String offer = UUID.randomUUID().toString();
        kafka.send(Events.offerMade(UUID.randomUUID().toString(), offer), 1);
        var items =
                await().until(() -> client.inbox(TestTokens.caseworkerRedthread(), offer), found -> !found.isEmpty());
        return Map.of("id", items.getFirst().get("id").asString());
    }

    private Map<String, String> meetingCalled() {
        String incident = UUID.randomUUID().toString();
        return notice(Events.meetingCalled(incident, incident), TestTokens.leadOfficer(), "MEETING_CALLED");
    }

    private Map<String, String> emergencyAccess() {
        return notice(
                Events.emergencyAccessTaken(UUID.randomUUID().toString()),
                TestTokens.dutyOfficer(),
                "EMERGENCY_ACCESS_TAKEN");
    }

    private Map<String, String> notice(Event event, TestTokens.Token reader, String kind) {
        kafka.send(event, 1);
        var items = await().until(
                        () -> client.inbox(reader).stream()
                                .filter(item -> item.get("kind").asString().equals(kind))
                                .toList(),
                        found -> !found.isEmpty());
        return Map.of("id", items.getFirst().get("id").asString());
    }
}
