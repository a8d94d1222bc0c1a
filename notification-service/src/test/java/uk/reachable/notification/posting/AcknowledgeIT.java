package uk.reachable.notification.posting;

import java.net.http.HttpResponse;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.notification.audience.AudiencePolicy;
import uk.reachable.notification.audience.Events;
import uk.reachable.notification.running.Client;
import uk.reachable.notification.running.Kafka;
import uk.reachable.notification.running.LiveInbox;
import uk.reachable.notification.running.RunningService;
import uk.reachable.platform.testkit.TestTokens;
import uk.reachable.platform.testkit.TestTokens.Token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** "I am on it": an offer to St Giles in a reachable moment, of which its caseworker was told first. */
@RunningService
class AcknowledgeIT {

    private static final Token CASEWORKER = TestTokens.caseworkerStGiles();
    private static final Token COLLEAGUE =
            TestTokens.token("colleague.stgiles", "st-giles", "west-midlands", "CASEWORKER");
    private static final Token DESK = TestTokens.dutyOfficer();

    @Autowired
    Kafka kafka;

    @Autowired
    Client client;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    NoticeHandler notices;

    @Autowired
    TransactionTemplate transaction;

    private final String id = UUID.randomUUID().toString();
    private final Instant respondBy = Instant.now().plus(Duration.ofHours(2)).truncatedTo(ChronoUnit.SECONDS);

    @BeforeEach
    void anOfferIsMade() {
        kafka.send(Events.offerMadeTo("st-giles", "caseworker.stgiles", id, respondBy), 1);
        await().until(() -> statuses().contains("SENT"));
    }

    @Test
    void anAcknowledgedMatterIsSilentForTheWholeAudienceUntilItsTimeIsUp() {
        isTriedAgainSoon();

        JsonNode said = said(CASEWORKER);

        Instant until = Instant.parse(said.get("until").asString());
        assertThat(Duration.between(Instant.parse(said.get("at").asString()), until))
                .isEqualTo(Duration.ofMinutes(10));
        assertThat(matter("next_at")).as("nobody further is told before").isEqualTo(until);
        assertThat(nextAttempts()).allMatch(until::equals);
        theDeskIsToldMeanwhile();
        assertThat(nextAttempts()).hasSize(2).allMatch(until::equals);
    }

    @Test
    void whenItsTimeIsUpTheLadderGoesOnFromWhereItStood() {
        said(CASEWORKER);
        jdbc.sql("UPDATE matter SET opened_at = opened_at - interval '15 minutes', next_at = now() WHERE subject = ?")
                .param("OFFER/" + id)
                .update();

        await().until(() -> statuses().size() == 2);
        assertThat(item(CASEWORKER).get("acknowledged").isNull()).isTrue();
    }

    @Test
    void aSecondPersonIsToldThatSomebodyIsOnItAndNotWho() {
        JsonNode first = said(CASEWORKER);
        JsonNode again = said(CASEWORKER);
        JsonNode second = said(COLLEAGUE);

        assertThat(again).isEqualTo(first);
        assertThat(first.get("mine").asBoolean()).isTrue();
        assertThat(second.get("mine").asBoolean()).isFalse();
        assertThat(second.get("until")).isEqualTo(first.get("until"));
        assertThat(item(COLLEAGUE).get("acknowledged")).isEqualTo(second);
        assertThat(item(CASEWORKER).toString()).doesNotContain("caseworker.stgiles");
    }

    @Test
    void everybodyConcernedSeesItLiveUnderANumberOfItsOwn() {
        theDeskIsToldMeanwhile();
        try (LiveInbox mine = client.stream(CASEWORKER, lastEventId(CASEWORKER));
                LiveInbox desk = client.stream(DESK, lastEventId(DESK))) {
            await().until(() -> !mine.comments().isEmpty() && !desk.comments().isEmpty());

            said(CASEWORKER);

            assertThat(changed(mine).at("/acknowledged/mine").asBoolean()).isTrue();
            assertThat(changed(desk).at("/acknowledged/mine").asBoolean()).isFalse();
        }
    }

    @Test
    void anAnswerMakesItOverAndNobodyIsOnItAnyMore() {
        said(CASEWORKER);

        kafka.send(Events.offerAccepted("st-giles", id), 2);

        await().until(() -> item(CASEWORKER).get("acknowledged").isNull());
        assertThat(statuses()).containsOnly("SENT");
        assertThat(acknowledge(CASEWORKER).statusCode()).isEqualTo(409);
    }

    @Test
    void whatAsksNothingNeedsNobodyToBeOnIt() {
        String told = UUID.randomUUID().toString();
        kafka.send(Events.waiting(told, told), 1);
        List<JsonNode> items = await().until(() -> client.inbox(DESK, told), found -> !found.isEmpty());

        var answer = client.post("/api/inbox/" + items.getFirst().get("id").asString() + "/acknowledge", DESK);

        assertThat(answer.statusCode()).isEqualTo(409);
    }

    private HttpResponse<String> acknowledge(Token as) {
        return client.post("/api/inbox/" + item(as).get("id").asString() + "/acknowledge", as);
    }

    private JsonNode said(Token as) {
        return JsonMapper.shared().readTree(acknowledge(as).body());
    }

    private JsonNode item(Token as) {
        return await().until(() -> client.inbox(as, id), found -> !found.isEmpty())
                .getFirst();
    }

    private String lastEventId(Token as) {
        return JsonMapper.shared()
                .readTree(client.get("/api/inbox", as).body())
                .get("lastEventId")
                .asString();
    }

    private JsonNode changed(LiveInbox live) {
        return await().until(
                        () -> live.events().contains("changed")
                                ? live.data().stream()
                                        .map(JsonMapper.shared()::readTree)
                                        .filter(item ->
                                                item.get("offerId").asString("").equals(id))
                                        .toList()
                                : List.<JsonNode>of(),
                        found -> !found.isEmpty())
                .getLast();
    }

    private void theDeskIsToldMeanwhile() {
        var asked = AudiencePolicy.noticesOf(Events.offerMadeTo("st-giles", "caseworker.stgiles", id, respondBy))
                .getFirst();
        transaction.executeWithoutResult(_ -> notices.post(List.of(AudiencePolicy.nobodyHasAnswered(asked))));
    }

    private void isTriedAgainSoon() {
        jdbc.sql("""
                        UPDATE delivery SET status = 'QUEUED', ended_at = NULL, next_attempt_at = now() + interval '1 minute'
                        WHERE item_id IN (SELECT item_id FROM matter_item WHERE subject = ?)""").param("OFFER/" + id).update();
    }

    private List<String> statuses() {
        return deliveries("status", String.class);
    }

    private List<Instant> nextAttempts() {
        return deliveries("next_attempt_at", Timestamp.class).stream()
                .map(Timestamp::toInstant)
                .toList();
    }

    private <T> List<T> deliveries(String column, Class<T> form) {
        return jdbc.sql("SELECT d." + column + " FROM delivery d JOIN matter_item t ON t.item_id = d.item_id"
                        + " WHERE t.subject = ?")
                .param("OFFER/" + id)
                .query(form)
                .list();
    }

    private Instant matter(String column) {
        return jdbc.sql("SELECT " + column + " FROM matter WHERE subject = ?")
                .param("OFFER/" + id)
                .query(Timestamp.class)
                .single()
                .toInstant();
    }
}
