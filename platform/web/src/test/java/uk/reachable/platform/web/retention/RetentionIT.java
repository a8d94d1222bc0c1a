package uk.reachable.platform.web.retention;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.platform.testkit.MutableClock;
import uk.reachable.platform.web.RunningEdge;

import static org.assertj.core.api.Assertions.assertThat;

@RunningEdge
class RetentionIT {

    private static final Lifetime A_DAY = new Lifetime("thing", Duration.ofDays(1), "t.ended_at < :limit");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private final MutableClock clock = MutableClock.at("2026-11-20T19:40:00Z");

    @BeforeEach
    void aTable() {
        jdbc.sql("CREATE TABLE thing (id int PRIMARY KEY, ended_at timestamptz)")
                .update();
    }

    @AfterEach
    void noTable() {
        jdbc.sql("DROP TABLE thing").update();
    }

    private void thing(int id, String endedAt) {
        jdbc.sql("INSERT INTO thing (id, ended_at) VALUES (?, ?)")
                .params(id, OffsetDateTime.parse(endedAt))
                .update();
    }

    private List<Integer> left() {
        return jdbc.sql("SELECT id FROM thing ORDER BY id").query(Integer.class).list();
    }

    private Retention retention(Lifetime... lifetimes) {
        return new Retention(List.of(lifetimes), jdbc, clock);
    }

    @Test
    void whatIsOlderGoesAndWhatIsExactlyAsOldStays() {
        thing(1, "2026-11-19T19:39:59.999Z");
        thing(2, "2026-11-19T19:40:00Z");
        thing(3, "2026-11-20T19:40:00Z");

        retention(A_DAY).deleteWhatIsOver();

        assertThat(left()).containsExactly(2, 3);
    }

    @Test
    void whatSomebodyWorksOnStaysAndNobodyWaitsForIt() {
        thing(1, "2026-11-18T00:00:00Z");
        thing(2, "2026-11-18T00:00:00Z");

        transactions.executeWithoutResult(_ -> {
            jdbc.sql("SELECT id FROM thing WHERE id = 1 FOR UPDATE")
                    .query(Integer.class)
                    .single();
            CompletableFuture.runAsync(retention(A_DAY)::deleteWhatIsOver)
                    .orTimeout(20, TimeUnit.SECONDS)
                    .join();
        });
        var meanwhile = left();
        retention(A_DAY).deleteWhatIsOver();

        assertThat(meanwhile).containsExactly(1);
        assertThat(left()).isEmpty();
    }

    @Test
    void moreThanOneBatchGoesAndIsCounted() {
        int many = 2 * Retention.BATCH + 1;
        jdbc.sql("INSERT INTO thing SELECT n, timestamptz '2026-11-18T00:00:00Z' FROM generate_series(1, ?) AS n")
                .param(many)
                .update();
        var metrics = new SimpleMeterRegistry();
        var retention = retention(A_DAY);
        retention.bindTo(metrics);

        retention.deleteWhatIsOver();

        assertThat(left()).isEmpty();
        assertThat(metrics.get("reachable.retention.deleted")
                        .tag("table", "thing")
                        .functionCounter()
                        .count())
                .isEqualTo(many);
    }

    @Test
    void aTableThatRefusesKeepsNoOtherFromBeingTidied() {
        thing(1, "2026-11-18T00:00:00Z");
        var refuses = new Lifetime("nowhere", Duration.ofDays(1), "true");

        retention(refuses, A_DAY).deleteWhatIsOver();

        assertThat(left()).isEmpty();
    }
}
