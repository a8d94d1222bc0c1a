package uk.reachable.notification.posting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.notification.audience.Events;
import uk.reachable.notification.delivery.alert.AlertQueue;
import uk.reachable.notification.inbox.InboxItems;
import uk.reachable.notification.matter.OnShift;
import uk.reachable.notification.matter.keeping.Matters;
import uk.reachable.notification.running.Client;
import uk.reachable.notification.running.Kafka;
import uk.reachable.notification.running.RunningService;
import uk.reachable.notification.staff.Recipients;
import uk.reachable.platform.stream.waking.CommitSignal;
import uk.reachable.platform.testkit.TestTokens;
import uk.reachable.platform.testkit.TestTokens.Token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The caseworker of St Giles goes home at half past, and its manager's shift begins then. */
@RunningService
class ShiftIT {

    private static final Token CASEWORKER = TestTokens.caseworkerStGiles();
    private static final String BEGINS = "manager.stgiles";

    @Autowired
    Kafka kafka;

    @Autowired
    Client client;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Matters matters;

    @Autowired
    InboxItems items;

    @Autowired
    Recipients recipients;

    @Autowired
    AlertQueue alerts;

    @Autowired
    NoticeHandler notices;

    @Autowired
    TransactionTemplate transaction;

    private final String id = UUID.randomUUID().toString();

    @Test
    void whoeverBeginsTheirShiftIsToldThenOfWhatNobodyIsOnAndOnce() {
        offerMade();
        assertThat(told()).containsExactly("caseworker.stgiles");

        changeOfShift();
        changeOfShift();

        assertThat(told()).containsExactly("caseworker.stgiles", BEGINS);
    }

    @Test
    void whatSomebodyIsOnWhoIsStillThereIsNotPassedOn() {
        offerMade();
        acknowledge(TestTokens.token(BEGINS, "st-giles", "west-midlands", "PROVIDER_MANAGER"));

        changeOfShift();

        assertThat(told()).containsExactly("caseworker.stgiles");
    }

    @Test
    void whatSomebodyIsOnWhoseShiftHasEndedIsPassedOnAsIfNobodyWere() {
        offerMade();
        acknowledge(CASEWORKER);

        changeOfShift();

        assertThat(told()).containsExactly("caseworker.stgiles", BEGINS);
        assertThat(client.inbox(CASEWORKER, id).getFirst().get("acknowledged").isNull())
                .isTrue();
    }

    @Test
    void whatIsOverIsNotPassedOn() {
        offerMade();
        kafka.send(Events.offerAccepted("st-giles", id), 2);
        await().until(() -> "OVER"
                .equals(jdbc.sql("SELECT state FROM matter WHERE subject = ?")
                        .param("OFFER/" + id)
                        .query(String.class)
                        .single()));

        changeOfShift();

        assertThat(told()).containsExactly("caseworker.stgiles");
    }

    private void offerMade() {
        Instant respondBy = Instant.now().plus(Duration.ofHours(2));
        kafka.send(Events.offerMadeTo("st-giles", "caseworker.stgiles", id, respondBy), 1);
        await().until(() -> told().size() == 1);
    }

    private void acknowledge(Token as) {
        String item = client.inbox(as, id).getFirst().get("id").asString();
        client.post("/api/inbox/" + item + "/acknowledge", as);
    }

    /** In an hour. */
    private void changeOfShift() {
        Instant later = Instant.now().plus(Duration.ofHours(1));
        Instant change = later.minus(Duration.ofMinutes(30));
        OnShift rota = (_, user, at) -> user.equals(BEGINS) != at.isBefore(change);
        Clock clock = Clock.fixed(later, ZoneOffset.UTC);
        var ladder = new LadderHandler(matters, items, recipients, alerts, notices, clock);
        var shifts = new ShiftHandler(matters, items, recipients, rota, alerts, ladder, new CommitSignal(), clock);
        transaction.executeWithoutResult(_ -> shifts.passOn("OFFER/" + id, later));
    }

    private List<String> told() {
        return jdbc.sql("""
                        SELECT d.person FROM delivery d JOIN matter_item t ON t.item_id = d.item_id
                        WHERE t.subject = ? ORDER BY d.due_at""").param("OFFER/" + id).query(String.class).list();
    }
}
