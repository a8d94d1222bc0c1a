package uk.reachable.notification.posting;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import uk.reachable.contracts.referral.OfferMade;
import uk.reachable.notification.audience.AudiencePolicy;
import uk.reachable.notification.audience.Events;
import uk.reachable.notification.rota.Rota;
import uk.reachable.notification.rota.Teams;
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
class LadderIT {

    private static final Token ST_GILES = TestTokens.caseworkerStGiles();
    private static final Token DESK = TestTokens.dutyOfficer();
    private static final String FIRST = "caseworker.stgiles@example.org";
    private static final String MANAGER = "manager.stgiles";
    private static final String COLLEAGUE = MANAGER + "@example.org";

    @Autowired
    Kafka kafka;

    @Autowired
    Client client;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Rota rota;

    @Autowired
    MatterHandler matterHandler;

    @Autowired
    LadderHandler ladder;

    @Autowired
    NoticeHandler notices;

    private final String id = UUID.randomUUID().toString();
    private final Instant respondBy = Instant.now().plus(Duration.ofHours(2)).truncatedTo(ChronoUnit.SECONDS);

    @Test
    void theNoticeIsInTheInboxAtOnceTheWorkerOnShiftIsToldFirstAndTheColleaguesLater() {
        offerMade();

        await().until(() -> states().get(FIRST), "SENT"::equals);
        assertThat(states()).containsOnlyKeys(FIRST);
        assertThat(Duration.between(openedAt(), nextAt())).isEqualTo(Duration.ofMinutes(10));
        assertThat(client.inbox(DESK, id)).isEmpty();
    }

    @Test
    void whenNobodyIsOnItTheNextOnShiftAreToldAndThenTheDutyDeskEachOnce() {
        offerMade();

        itsTimeHasCome();
        await().until(() -> states().get(COLLEAGUE), "SENT"::equals);
        itsTimeHasCome();

        JsonNode told = await().until(() -> client.inbox(DESK, id), found -> !found.isEmpty())
                .getFirst();
        assertThat(told.get("kind").asString()).isEqualTo("NOBODY_HAS_ANSWERED");
        assertThat(nextAtOrNull()).as("nobody is left to tell").isEmpty();
    }

    @Test
    void aStepIsTakenOnceHoweverManyInstancesLook() {
        offerMade();
        jdbc.sql("UPDATE matter SET rung = 'MANAGERS', next_at = now() WHERE subject = ?")
                .param("OFFER/" + id)
                .update();

        CompletableFuture.allOf(IntStream.range(0, 8)
                        .mapToObj(_ -> CompletableFuture.runAsync(() -> ladder.step("OFFER/" + id)))
                        .toArray(CompletableFuture[]::new))
                .join();

        await().until(() -> !client.inbox(DESK, id).isEmpty());
        assertThat(client.inbox(DESK, id)).hasSize(1);
        assertThat(rung()).isEqualTo("DESK");
    }

    @Test
    void offDutyPeopleAreNotToldAtAnyStep() {
        offerMade();
        kafka.send(Teams.onLeave("st-giles", MANAGER, Instant.now()), 1);
        await().until(() -> !isManagerOnShift());

        try {
            jdbc.sql("UPDATE matter SET next_at = now() WHERE subject = ?")
                    .param("OFFER/" + id)
                    .update();
            await().until(() -> !"FIRST".equals(rung()));
        } finally {
            kafka.send(Teams.alwaysOnShift("st-giles", MANAGER), 2);
            await().until(this::isManagerOnShift);
        }

        assertThat(rung())
                .as("nobody waits for a step on which there is nobody")
                .isEqualTo("MANAGERS");
        assertThat(states()).containsOnlyKeys(FIRST);
    }

    private boolean isManagerOnShift() {
        return rota.of("st-giles").isOnShift(MANAGER, Instant.now());
    }

    @Test
    void anAnswerBeforeThatInstantCallsOffWhoWasNotToldYet() {
        offerMade();
        await().until(() -> states().get(FIRST), "SENT"::equals);

        kafka.send(Events.offerAccepted("st-giles", id), 2);

        await().until(this::state, "OVER"::equals);
        ladder.step("OFFER/" + id);
        assertThat(nextAtOrNull()).isEmpty();
        assertThat(client.inbox(DESK, id)).isEmpty();
        assertThat(client.inbox(ST_GILES, id)).hasSize(1);
    }

    @Test
    void nothingIsSentAfterAnOffersEndThatIsNotBeingTried() {
        offerMade();
        await().until(() -> states().get(FIRST), "SENT"::equals);
        waitsForTheMailServer();

        kafka.send(Events.offerAccepted("st-giles", id), 2);

        await().until(() -> states().get(FIRST), "CANCELLED"::equals);
    }

    @Test
    void hearingBothTwiceChangesNothing() {
        OfferMade made = offerMade();
        kafka.send(Events.offerAccepted("st-giles", id), 2);
        await().until(this::state, "OVER"::equals);

        transaction.executeWithoutResult(_ -> {
            notices.post(AudiencePolicy.noticesOf(made));
            matterHandler.follow(Events.offerAccepted("st-giles", id));
        });

        assertThat(states()).containsOnlyKeys(FIRST);
        assertThat(state()).isEqualTo("OVER");
    }

    @Test
    void anAnswerWhoseTransactionFailsCallsNobodyOff() {
        offerMade();

        transaction.executeWithoutResult(status -> {
            matterHandler.follow(Events.offerAccepted("st-giles", id));
            status.setRollbackOnly();
        });

        assertThat(state()).isEqualTo("OPEN");
        assertThat(nextAtOrNull()).isNotEmpty();
    }

    @Test
    void anAmendedReleaseMovesWhenTheOthersAreTold() {
        offerMade();
        Instant earlier = openedAt().plus(Duration.ofMinutes(20));

        kafka.send(Events.clockMoved(id, earlier), 2);

        await().until(() -> Duration.between(openedAt(), nextAt()), Duration.ofMinutes(5)::equals);
        assertThat(Instant.parse(
                        client.inbox(ST_GILES, id).getFirst().get("respondBy").asString()))
                .isEqualTo(earlier);
    }

    @Test
    void whereNobodyIsOnShiftEverybodyIsToldAtOnceAndTheDeskNotLater() {
        kafka.send(Events.offerMade("st-giles", id, id, null), 1);

        await().until(() -> states().values().stream().allMatch("SENT"::equals) && states().size() == 2);
        assertThat(nextAtOrNull()).isEmpty();
    }

    /** As if the channel had not taken it, and it were tried again in an hour. */
    private void waitsForTheMailServer() {
        jdbc.sql("""
                        UPDATE delivery SET status = 'QUEUED', ended_at = NULL, next_attempt_at = now() + interval '1 hour'
                        WHERE item_id = ?::uuid""").param(item()).update();
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

    private void itsTimeHasCome() {
        jdbc.sql("UPDATE matter SET next_at = now() WHERE subject = ?")
                .param("OFFER/" + id)
                .update();
    }

    private Map<String, String> states() {
        return jdbc
                .sql("""
                        SELECT address, status FROM delivery d JOIN inbox_item i ON i.id = d.item_id
                        WHERE i.subject_id = ? AND i.kind = 'OFFER_MADE'""")
                .param(id)
                .query((row, _) -> Map.entry(row.getString("address"), row.getString("status")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Instant openedAt() {
        return instants("opened_at").getFirst();
    }

    private Instant nextAt() {
        return nextAtOrNull().getFirst();
    }

    private List<Instant> nextAtOrNull() {
        return instants("next_at");
    }

    private List<Instant> instants(String column) {
        return jdbc
                .sql("SELECT " + column + " FROM matter WHERE subject = ? AND " + column + " IS NOT NULL")
                .param("OFFER/" + id)
                .query(Timestamp.class)
                .list()
                .stream()
                .map(Timestamp::toInstant)
                .toList();
    }

    private String state() {
        return text("state");
    }

    private String rung() {
        return text("rung");
    }

    private String text(String column) {
        return jdbc.sql("SELECT " + column + " FROM matter WHERE subject = ?")
                .param("OFFER/" + id)
                .query(String.class)
                .single();
    }
}
