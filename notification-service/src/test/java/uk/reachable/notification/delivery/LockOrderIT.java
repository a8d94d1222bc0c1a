package uk.reachable.notification.delivery;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import uk.reachable.contracts.codes.Channel;
import uk.reachable.notification.delivery.channel.Outcome;
import uk.reachable.notification.inbox.InboxItem;
import uk.reachable.notification.running.RunningService;
import uk.reachable.notification.staff.Way;

import static java.sql.Timestamp.from;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Whoever holds a matter and waits for one that comes before it would wait for ever for another who does so. */
@RunningService
class LockOrderIT {

    @Autowired
    BeanFactory service;

    private final String id = UUID.randomUUID().toString();
    private final String first = "OFFER/1-" + id;
    private final String second = "OFFER/2-" + id;
    private final Way way = new Way(Channel.EMAIL, id + "@example.org");
    private Scene scene;
    private List<UUID> bundle;

    /** The notice that comes first tells of the matter that comes second. */
    @BeforeEach
    void aBundleWhoseNoticesComeInAnotherOrderThanTheirMatters() {
        scene = new Scene(service);
        List<InboxItem> items = Stream.generate(() -> scene.offer(scene.now.plus(Duration.ofDays(7))))
                .limit(2)
                .sorted(Comparator.comparing(InboxItem::id))
                .toList();
        tellsOf(items.getFirst(), second);
        tellsOf(items.getLast(), first);
        bundle = items.stream().map(item -> scene.queue(item, "somebody", way)).toList();
        scene.outcomes.add(new Outcome.Taken("ref"));
    }

    @AfterEach
    void leaveNothing() {
        scene.jdbc
                .sql("DELETE FROM matter WHERE subject IN (?, ?)")
                .params(first, second)
                .update();
    }

    private void tellsOf(InboxItem item, String matter) {
        scene.jdbc.sql("""
                        INSERT INTO matter (subject, incident_reference, state, opened_at, shifts_seen_at)
                        VALUES (?, 'WM-2026-1', 'OPEN', ?, ?)""").params(matter, from(scene.now), from(scene.now)).update();
        scene.jdbc
                .sql("INSERT INTO matter_item (item_id, subject) VALUES (?, ?)")
                .params(item.id(), matter)
                .update();
    }

    @Test
    void whoWaitsForTheFirstMatterDoesNotHoldTheSecond() throws InterruptedException {
        Thread sending = scene.transaction.execute(_ -> {
            assertThat(free(first)).isTrue();
            Thread other = Thread.ofVirtual().start(() -> scene.attempt(bundle.getFirst()));
            await().until(this::somebodyWaits);

            assertThat(free(second)).isTrue();
            return other;
        });

        sending.join();
        assertThat(bundle).allSatisfy(one -> assertThat(scene.status(one)).isEqualTo("SENT"));
    }

    /** Locks it if so. */
    private boolean free(String matter) {
        return scene.jdbc
                .sql("SELECT subject FROM matter WHERE subject = ? FOR UPDATE SKIP LOCKED")
                .param(matter)
                .query(String.class)
                .optional()
                .isPresent();
    }

    private boolean somebodyWaits() {
        return scene.jdbc.sql("""
                        SELECT EXISTS (SELECT FROM pg_stat_activity
                            WHERE wait_event_type = 'Lock' AND query LIKE '%FROM matter%')""").query(Boolean.class).single();
    }
}
