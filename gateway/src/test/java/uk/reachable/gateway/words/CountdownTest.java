package uk.reachable.gateway.words;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CountdownTest {

    private static final Instant NOW = Instant.parse("2026-11-20T21:18:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T21:30:00Z, 'within 12 minutes, by 9:30pm'",
        "2026-11-20T21:30:59Z, 'within 12 minutes, by 9:30pm'",
        "2026-11-20T21:19:00Z, 'within 1 minute, by 9:19pm'",
        "2026-11-20T21:18:30Z, 'within a minute, by 9:18pm'",
        "2026-11-20T22:18:00Z, 'within 1 hour, by 10:18pm'",
        "2026-11-20T23:43:00Z, 'within 2 hours 25 minutes, by 11:43pm'",
        "2026-11-21T08:18:00Z, 'within 11 hours, by tomorrow 8:18am'",
        "2026-11-22T21:30:00Z, 'by Sun 22 Nov 9:30pm'",
        "2026-11-20T21:00:00Z, 'by 9pm, which has passed'"
    })
    void whatIsLeftIsSaidAsPeopleSayIt(Instant by, String words) {
        assertThat(Countdown.within(by, NOW).replace(":00pm", "pm")).isEqualTo(words);
    }

    @Test
    void atItsLastMomentTheTimeIsOver() {
        assertThat(Countdown.isOver(NOW, NOW)).isTrue();
        assertThat(Countdown.isOver(NOW.plusSeconds(1), NOW)).isFalse();
    }
}
