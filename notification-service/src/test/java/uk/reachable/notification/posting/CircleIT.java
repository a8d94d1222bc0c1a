package uk.reachable.notification.posting;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import uk.reachable.contracts.referral.OfferMade;
import uk.reachable.notification.audience.AudiencePolicy;
import uk.reachable.notification.audience.Events;
import uk.reachable.notification.running.Client;
import uk.reachable.notification.running.Kafka;
import uk.reachable.notification.running.RunningService;
import uk.reachable.platform.testkit.TestTokens;
import uk.reachable.platform.testkit.TestTokens.Token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * An offer in a reachable moment goes to the worker on shift there first, then wider; St Giles has a caseworker and a
 * manager.
 */
@RunningService
class CircleIT {

    private static final Token ST_GILES = TestTokens.caseworkerStGiles();
    private static final Token DESK = TestTokens.dutyOfficer();
    private static final String FIRST = "caseworker.stgiles@example.org";
    private static final String COLLEAGUE = "manager.stgiles@example.org";

    @Autowired
    Kafka kafka;

    @Autowired
    Client client;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    CircleHandler circles;

    @Autowired
    NoticeHandler notices;

    private final String id = UUID.randomUUID().toString();
    private final Instant respondBy = Instant.now().plus(Duration.ofHours(2)).truncatedTo(ChronoUnit.SECONDS);

    @Test
    void theNoticeIsInTheInboxAtOnceTheWorkerOnShiftIsToldFirstAndTheColleaguesLater() {
        offerMade();

        await().until(() -> states().get(FIRST), "SENT"::equals);
        assertThat(states()).containsEntry(COLLEAGUE, "QUEUED");
        assertThat(Duration.between(postedAt(), dueAt(COLLEAGUE))).isEqualTo(Duration.ofMinutes(10));
        assertThat(client.inbox(DESK, id)).isEmpty();
    }

    @Test
    void whenNobodyAnswersTheColleaguesAndThenTheDutyDeskAreToldOnce() {
        offerMade();

        turn("UPDATE email_delivery SET next_attempt_at = now() WHERE held_back AND item_id = :item::uuid");
        turn("UPDATE desk_call SET desk_at = now() WHERE item_id = :item::uuid");

        await().until(() -> states().get(COLLEAGUE), "SENT"::equals);
        JsonNode told = await().until(() -> client.inbox(DESK, id), found -> !found.isEmpty())
                .getFirst();
        assertThat(told.get("kind").asString()).isEqualTo("NOBODY_HAS_ANSWERED");
        circles.tellTheDesk(UUID.fromString(item()));
        assertThat(client.inbox(DESK, id)).hasSize(1);
    }

    @Test
    void anAnswerBeforeThatInstantCallsOffWhoWasNotToldYet() {
        offerMade();
        String item = item();

        kafka.send(Events.offerAccepted("st-giles", id), 2);

        await().until(() -> states().get(COLLEAGUE), "CANCELLED"::equals);
        await().until(() -> states().get(FIRST), "SENT"::equals);
        circles.tellTheDesk(UUID.fromString(item));
        assertThat(client.inbox(DESK, id)).isEmpty();
        assertThat(client.inbox(ST_GILES, id)).hasSize(1);
    }

    @Test
    void hearingBothTwiceChangesNothing() {
        OfferMade made = offerMade();
        kafka.send(Events.offerAccepted("st-giles", id), 2);
        await().until(() -> states().get(COLLEAGUE), "CANCELLED"::equals);

        transaction.executeWithoutResult(_ -> {
            notices.post(AudiencePolicy.noticesOf(made));
            circles.follow(Events.offerAccepted("st-giles", id));
        });

        assertThat(states()).containsOnlyKeys(FIRST, COLLEAGUE).containsEntry(COLLEAGUE, "CANCELLED");
        assertThat(deskCalls()).isZero();
    }

    @Test
    void anAnswerWhoseTransactionFailsCallsNobodyOff() {
        offerMade();

        transaction.executeWithoutResult(status -> {
            circles.follow(Events.offerAccepted("st-giles", id));
            status.setRollbackOnly();
        });

        assertThat(states()).containsEntry(COLLEAGUE, "QUEUED");
        assertThat(deskCalls()).isEqualTo(1);
    }

    @Test
    void anAmendedReleaseMovesWhenTheOthersAreTold() {
        offerMade();
        Instant earlier = postedAt().plus(Duration.ofMinutes(20));

        kafka.send(Events.clockMoved(id, earlier), 2);

        await().until(() -> Duration.between(postedAt(), dueAt(COLLEAGUE)), Duration.ofMinutes(5)::equals);
        assertThat(deskAt()).isEqualTo(earlier.minus(Duration.ofMinutes(5)));
        assertThat(Instant.parse(
                        client.inbox(ST_GILES, id).getFirst().get("respondBy").asString()))
                .isEqualTo(earlier);
    }

    @Test
    void whereNobodyIsOnShiftEverybodyIsToldAtOnceAndTheDeskNotLater() {
        kafka.send(Events.offerMade("st-giles", id, id, null), 1);

        await().until(() -> states().values().stream().allMatch("SENT"::equals) && states().size() == 2);
        assertThat(deskCalls()).isZero();
    }

    private OfferMade offerMade() {
        OfferMade made = Events.offerMadeTo("st-giles", "caseworker.stgiles", id, respondBy);
        kafka.send(made, 1);
        await().until(() -> !client.inbox(ST_GILES, id).isEmpty());
        return made;
    }

    private String item() {
        return client.inbox(ST_GILES, id).getFirst().get("id").asString();
    }

    /** As if its time had come. */
    private void turn(String sql) {
        jdbc.sql(sql).param("item", item()).update();
    }

    private Map<String, String> states() {
        return jdbc
                .sql("""
                        SELECT recipient, status FROM email_delivery d JOIN inbox_item i ON i.id = d.item_id
                        WHERE i.subject_id = ? AND i.kind = 'OFFER_MADE'""")
                .param(id)
                .query((row, _) -> Map.entry(row.getString("recipient"), row.getString("status")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Instant dueAt(String recipient) {
        return instant(
                "SELECT due_at FROM email_delivery WHERE item_id = :item::uuid AND recipient = '" + recipient + "'");
    }

    private Instant postedAt() {
        return instant("SELECT posted_at FROM inbox_item WHERE id = :item::uuid");
    }

    private Instant deskAt() {
        return instant("SELECT desk_at FROM desk_call WHERE item_id = :item::uuid");
    }

    private Instant instant(String sql) {
        return jdbc.sql(sql)
                .param("item", item())
                .query(Timestamp.class)
                .single()
                .toInstant();
    }

    private long deskCalls() {
        return jdbc.sql("SELECT count(*) FROM desk_call WHERE item_id = ?::uuid")
                .param(item())
                .query(Long.class)
                .single();
    }
}
