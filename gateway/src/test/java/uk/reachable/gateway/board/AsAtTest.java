package uk.reachable.gateway.board;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AsAtTest {

    private static final Instant NOW = Instant.parse("2026-11-20T20:00:00Z");

    @Test
    void nothingTypedIsTheLiveBoard() {
        assertThat(AsAt.of("", " ", NOW)).isEqualTo(new AsAt(null, null, null, null));
        assertThat(AsAt.of(null, null, NOW)).isEqualTo(new AsAt(null, null, null, null));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20, 09:00, 2026-11-20T09:00:00Z", "2026-07-01, 09:00, 2026-07-01T08:00:00Z"})
    void aDayAndATimeAreThoseOfLondon(String day, String time, Instant moment) {
        assertThat(AsAt.of(day, time, NOW)).isEqualTo(new AsAt(day, time, moment, null));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20,", ", 09:00", "yesterday, 09:00", "2026-11-20, 9am"})
    void whatIsIncompleteOrNoTimeIsNamedAndTheBoardStaysLive(String day, String time) {
        AsAt asAt = AsAt.of(day, time, NOW);
        assertThat(asAt.error()).isEqualTo("Enter a day and a time, such as 20/11/2026 and 09:00");
        assertThat(asAt.moment()).isNull();
    }

    @Test
    void theFutureIsNotShown() {
        assertThat(AsAt.of("2026-11-20", "20:01", NOW).error()).isEqualTo("The day and time must be in the past");
    }
}
