package uk.reachable.gateway.words;

import java.time.Instant;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TimeLeftTest {

    private static final Instant NOW = Instant.parse("2026-11-20T19:47:30Z");

    @Test
    void whatIsToComeIsSaidInHoursAndMinutes() {
        assertThat(words("2026-11-20T22:52:00Z")).isEqualTo("in 3 hours 5 minutes");
        assertThat(words("2026-11-20T19:48:00Z")).isEqualTo("in 1 minute");
        assertThat(words("2026-11-20T20:47:59Z")).isEqualTo("in 1 hour");
    }

    @Test
    void whatIsDaysAwayIsSaidInDaysAndHours() {
        assertThat(words("2026-11-22T20:47:00Z")).isEqualTo("in 2 days 1 hour");
        assertThat(words("2026-11-21T19:47:00Z")).isEqualTo("in 24 hours");
    }

    @Test
    void whatHasPassedIsSaidAsAgo() {
        assertThat(words("2026-11-20T19:07:00Z")).isEqualTo("40 minutes ago");
    }

    @Test
    void withinTheSameMinuteItIsNow() {
        assertThat(words("2026-11-20T19:47:01Z")).isEqualTo("now");
        assertThat(TimeLeft.deadline(Instant.parse("2026-11-20T19:47:00Z"), NOW))
                .isEqualTo("due now");
    }

    @Test
    void aDeadlineIsDueOrLate() {
        assertThat(TimeLeft.deadline(Instant.parse("2026-11-20T20:17:00Z"), NOW))
                .isEqualTo("due in 30 minutes");
        assertThat(TimeLeft.deadline(Instant.parse("2026-11-20T17:47:00Z"), NOW))
                .isEqualTo("2 hours late");
    }

    private static String words(String moment) {
        return TimeLeft.words(Instant.parse(moment), NOW);
    }
}
