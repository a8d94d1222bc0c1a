package uk.reachable.platform.web.idempotency;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.platform.testkit.MutableClock;
import uk.reachable.platform.web.RunningEdge;
import uk.reachable.platform.web.retention.Retention;

import static org.assertj.core.api.Assertions.assertThat;

@RunningEdge
class AnswersIT {

    @Autowired
    JdbcClient jdbc;

    private final MutableClock clock = MutableClock.at("2026-11-20T19:40:00Z");
    private final Attempt attempt =
            new Attempt("somebody", "POST", "/api/reports", UUID.randomUUID().toString(), new byte[32]);

    @Test
    void anAnswerIsKeptForADayAndAnHourAndThenDeleted() {
        var answers = new Answers(jdbc, clock);
        var retention = new Retention(List.of(Answers.LIFETIME), jdbc, clock);
        answers.keep(attempt, new Answer(204, null, null, new byte[0]));

        clock.advance(Duration.ofHours(25));
        retention.deleteWhatIsOver();
        var inTime = answers.find(attempt);
        clock.advance(Duration.ofMillis(1));
        retention.deleteWhatIsOver();
        var later = answers.find(attempt);

        assertThat(inTime).isPresent();
        assertThat(later).isEmpty();
    }
}
