package uk.reachable.notification.undelivered;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.notification.audience.AudiencePolicy;
import uk.reachable.notification.audience.Events;
import uk.reachable.notification.audience.Notice;
import uk.reachable.notification.inbox.InboxItem;
import uk.reachable.notification.inbox.InboxItems;
import uk.reachable.notification.running.Client;
import uk.reachable.notification.running.Kafka;
import uk.reachable.notification.running.RunningService;
import uk.reachable.platform.testkit.TestTokens;
import uk.reachable.platform.testkit.TestTokens.Token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Never silent: what reached nobody is the duty desk's to tell. */
@RunningService
class UndeliveredIT {

    private static final Token DESK = TestTokens.dutyOfficer();

    @Autowired
    Kafka kafka;

    @Autowired
    Client client;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    InboxItems items;

    @Autowired
    Undelivered undelivered;

    @Autowired
    TransactionTemplate transaction;

    private final String offer = UUID.randomUUID().toString();

    /** A notice to Redthread, of whom nobody can be told. */
    private String listed(Notice notice) {
        return transaction.execute(_ -> {
            InboxItem item = items.post(notice, Events.NOW).orElseThrow();
            undelivered.nobodyToTell(item.id(), Events.NOW);
            return jdbc.sql("SELECT id FROM undelivered WHERE item_id = ?")
                    .param(item.id())
                    .query(String.class)
                    .single();
        });
    }

    private String listed() {
        return listed(AudiencePolicy.noticesOf(Events.offerMade(offer, offer)).getFirst());
    }

    private List<JsonNode> list(Token as) {
        return JsonMapper.shared()
                .readTree(client.get("/api/undelivered", as).body())
                .get("items")
                .valueStream()
                .toList();
    }

    private List<JsonNode> entry(String id, Token as) {
        return list(as).stream()
                .filter(one -> one.get("id").asString().equals(id))
                .toList();
    }

    private HttpResponse<String> settle(String id, String body) {
        return client.post("/api/undelivered/" + id + "/settled", body, DESK);
    }

    @Test
    void whatCouldNotBeDeliveredStandsOnTheDutyDesksListWithAPhoneNumber() {
        String id = listed();

        JsonNode entry = entry(id, DESK).getFirst();

        assertThat(entry.get("kind").asString()).isEqualTo("OFFER_MADE");
        assertThat(entry.get("incidentReference").asString()).isEqualTo(Events.REFERENCE);
        assertThat(entry.get("organisation").asString()).isEqualTo("redthread");
        assertThat(entry.get("ring").asString()).isEqualTo("0121 496 0100");
        assertThat(entry(id, TestTokens.dutyWestYorkshire())).isEmpty();
    }

    @Test
    void theNumberToRingIsTheServicesOwnWhereItIsKnown() {
        String id = listed(
                AudiencePolicy.noticesOf(Events.offerMadeAtNight(offer, offer)).getFirst());

        assertThat(entry(id, DESK).getFirst().get("ring").asString()).isEqualTo("0121 496 0102");
    }

    @Test
    void anAskingNoticeWithNobodyToTellStandsOnTheListAtOnce() {
        kafka.send(Events.offerMade("a-service-without-staff", offer, offer, null), 1);

        await().until(() -> list(DESK).stream()
                .anyMatch(entry -> entry.get("organisation").asString().equals("a-service-without-staff")));
    }

    @Test
    void whoeverRangTakesItOffWithAudit() {
        String id = listed();

        HttpResponse<String> answer = settle(id, "{\"how\": \"RANG\"}");

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(entry(id, DESK)).isEmpty();
        assertThat(settle(id, "{\"how\": \"TOLD_OTHERWISE\"}").statusCode()).isEqualTo(204);
        assertThat(jdbc.sql("SELECT subject || ' ' || action FROM audit_entry WHERE subject_id = ?")
                        .param(id)
                        .query(String.class)
                        .list())
                .containsExactly("duty.officer SETTLE_UNDELIVERED");
    }

    @Test
    void howItWasToldMustBeSaid() {
        assertThat(settle(listed(), "{}").statusCode()).isEqualTo(400);
    }
}
