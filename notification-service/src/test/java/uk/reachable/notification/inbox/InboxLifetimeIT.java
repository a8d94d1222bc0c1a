package uk.reachable.notification.inbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.notification.audience.AudiencePolicy;
import uk.reachable.notification.audience.Events;
import uk.reachable.notification.audience.Notice;
import uk.reachable.notification.running.RunningService;
import uk.reachable.platform.stream.Kept;
import uk.reachable.platform.web.retention.Lifetime;
import uk.reachable.platform.web.retention.Retention;

import static org.assertj.core.api.Assertions.assertThat;

/** What an inbox forgets, and what it must not. */
@RunningService
class InboxLifetimeIT {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private static final Instant NINETY_DAYS_AGO = NOW.minus(Duration.ofDays(90));

    @Autowired
    InboxItems items;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    List<Lifetime> lifetimes;

    /** An offer to an organisation of its own, so that nobody else writes to its inbox. */
    private final String organisation = "provider-" + UUID.randomUUID();

    private UUID posted(Instant at) {
        String offer = UUID.randomUUID().toString();
        Notice offered =
                AudiencePolicy.noticesOf(Events.offerMade(offer, offer)).getFirst();
        Notice notice = new Notice(
                offered.kind(),
                organisation,
                offered.about(),
                offered.subject(),
                offered.respondBy(),
                offered.absence());
        return Objects.requireNonNull(
                transaction.execute(_ -> items.post(notice, at).orElseThrow().id()));
    }

    private void matter(UUID item, String state) {
        jdbc.sql("""
                        INSERT INTO matter (subject, incident_reference, state, opened_at, over_at, shifts_seen_at)
                        VALUES (:subject, 'WM-2026-0042', :state, :at,
                            CASE :state WHEN 'OVER' THEN CAST(:at AS timestamptz) END, :at)
                        ON CONFLICT (subject) DO UPDATE SET state = excluded.state, over_at = excluded.over_at""")
                .param("subject", "TEST/" + item)
                .param("state", state)
                .param("at", Timestamp.from(NINETY_DAYS_AGO))
                .update();
        jdbc.sql("INSERT INTO matter_item (item_id, subject) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(item, "TEST/" + item)
                .update();
    }

    private void mustBeRung(UUID item) {
        jdbc.sql("INSERT INTO undelivered (id, item_id, since) VALUES (?, ?, ?)")
                .params(UUID.randomUUID(), item, Timestamp.from(NINETY_DAYS_AGO))
                .update();
    }

    @AfterEach
    void nothingIsLeft() {
        jdbc.sql("DELETE FROM inbox_item WHERE organisation = ?")
                .param(organisation)
                .update();
        jdbc.sql("DELETE FROM matter WHERE subject LIKE 'TEST/%'").update();
    }

    private void tidy() {
        new Retention(lifetimes, jdbc, Clock.fixed(NOW, ZoneOffset.UTC)).deleteWhatIsOver();
    }

    private boolean has(UUID item) {
        return count("SELECT count(*) FROM inbox_item WHERE id = :item", item) == 1;
    }

    private long count(String sql, UUID item) {
        return jdbc.sql(sql).param("item", item).query(Long.class).single();
    }

    @Test
    void anItemIsKeptForNinetyDaysAndNotAMomentLonger() {
        UUID older = posted(NINETY_DAYS_AGO.minusMillis(1));
        UUID asOld = posted(NINETY_DAYS_AGO);
        UUID newest = posted(NOW);

        tidy();

        assertThat(has(older)).isFalse();
        assertThat(has(asOld)).isTrue();
        assertThat(has(newest)).isTrue();
    }

    @Test
    void whatWasSentOfItAndItsMatterGoWithIt() {
        UUID item = posted(NINETY_DAYS_AGO.minusMillis(1));
        matter(item, "OVER");
        jdbc.sql("""
                        INSERT INTO delivery (id, item_id, channel, address, status, attempts, due_at, ended_at)
                        VALUES (:item, :item, 'EMAIL', 'caseworker.redthread@example.org', 'SENT', 1, now(), now())""").param("item", item).update();
        jdbc.sql("INSERT INTO inbox_read (item_id, subject, read_at) VALUES (?, 'somebody', now())")
                .param(item)
                .update();

        tidy();
        tidy();

        assertThat(count("SELECT count(*) FROM delivery WHERE item_id = :item", item))
                .isZero();
        assertThat(count("SELECT count(*) FROM inbox_read WHERE item_id = :item", item))
                .isZero();
        assertThat(count("SELECT count(*) FROM matter WHERE subject = 'TEST/' || CAST(:item AS text)", item))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"91, true", "365, true", "366, false"})
    void whatSomebodyStillHasToAnswerStaysForAYear(int days, boolean kept) {
        UUID item = posted(NOW.minus(Duration.ofDays(days)));
        matter(item, "OPEN");

        tidy();

        assertThat(has(item)).isEqualTo(kept);
    }

    @Test
    void itGoesOnceItIsAnswered() {
        UUID item = posted(NOW.minus(Duration.ofDays(91)));
        matter(item, "OPEN");
        tidy();
        boolean whileOpen = has(item);
        matter(item, "OVER");

        tidy();

        assertThat(whileOpen).isTrue();
        assertThat(has(item)).isFalse();
    }

    @Test
    void whatTheDutyDeskMustStillTellByTelephoneStays() {
        UUID item = posted(NOW.minus(Duration.ofDays(91)));
        mustBeRung(item);
        tidy();
        boolean untilTold = has(item);
        jdbc.sql(
                        "UPDATE undelivered SET settled_at = now(), settled_by = 'duty.officer', how = 'RANG' WHERE item_id = ?")
                .param(item)
                .update();

        tidy();

        assertThat(untilTold).isTrue();
        assertThat(has(item)).isFalse();
    }

    @Test
    void whoeverSawOnlyWhatIsPartlyForgottenLoadsTheInboxAnew() {
        matter(posted(NOW.minus(Duration.ofDays(92))), "OPEN");
        posted(NOW.minus(Duration.ofDays(91)));
        posted(NOW);
        tidy();

        Kept kept = items.kept(organisation);

        assertThat(kept).isEqualTo(new Kept(3, 3));
        assertThat(kept.continuesAfter(1)).isFalse();
    }
}
