package uk.reachable.incident.board.moment;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import uk.reachable.platform.web.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BoardTimeTest {

    private static final Instant NOW = Instant.parse("2026-11-20T20:00:00Z");

    @Test
    void whileNobodyChangesTheBoardWhatItShowsIsCertainUpToNow() {
        assertThat(new BoardTime(NOW, NOW).settled(NOW.minusSeconds(60))).isEqualTo(NOW);
    }

    @Test
    void whileSomebodyDoesItIsCertainUpToTheLastChange() {
        assertThat(new BoardTime(NOW, null).settled(NOW.minusSeconds(60))).isEqualTo(NOW.minusSeconds(60));
    }

    @Test
    void aChangeThatCameAfterTheQuietMomentIsPartOfWhatIsShown() {
        assertThat(new BoardTime(NOW, NOW).settled(NOW.plusMillis(3))).isEqualTo(NOW.plusMillis(3));
    }

    @Test
    void theFutureIsRefusedAndAClockThatIsALittleFastIsNot() {
        BoardTime time = new BoardTime(NOW, NOW);
        assertThatCode(() -> time.requirePast("at", NOW.plusSeconds(60))).doesNotThrowAnyException();
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> time.requirePast("at", NOW.plusSeconds(61)))
                .matches(problem -> problem.getStatusCode().value() == 400);
    }
}
