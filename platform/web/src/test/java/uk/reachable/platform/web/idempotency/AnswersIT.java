package uk.reachable.platform.web.idempotency;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.platform.testkit.MutableClock;
import uk.reachable.platform.web.RunningEdge;

import static org.assertj.core.api.Assertions.assertThat;

@RunningEdge
class AnswersIT {

    @Autowired
    JdbcClient jdbc;

    private final MutableClock clock = MutableClock.at("2026-11-20T19:40:00Z");
    private final Attempt attempt =
            new Attempt("somebody", "POST", "/api/reports", UUID.randomUUID().toString(), new byte[32]);

    @Test
    void anAnswerIsKeptForADayAndThenCleaned() {
        var answers = new Answers(jdbc, clock);
        answers.keep(attempt, new Answer(204, null, null, new byte[0]));

        clock.advance(Duration.ofHours(24));
        answers.clean();
        var afterADay = answers.find(attempt);
        clock.advance(Duration.ofHours(2));
        answers.clean();
        var later = answers.find(attempt);

        assertThat(afterADay).isPresent();
        assertThat(later).isEmpty();
    }
}
