package uk.reachable.notification.wording;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTimeTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-20T20:15:00Z | 2026-11-20T19:40:00Z | 8:15pm today
            2026-11-20T20:15:59Z | 2026-11-20T19:40:00Z | 8:15pm today
            2026-11-20T20:00:00Z | 2026-11-20T19:40:00Z | 8pm today
            2026-11-21T09:00:00Z | 2026-11-20T19:40:00Z | 9am tomorrow
            2026-11-21T12:00:00Z | 2026-11-20T19:40:00Z | midday tomorrow
            2026-11-21T00:30:00Z | 2026-11-20T23:40:00Z | 12:30am tomorrow
            2026-11-23T08:30:00Z | 2026-11-20T19:40:00Z | 8:30am on Monday 23 November
            2026-11-19T20:15:00Z | 2026-11-20T19:40:00Z | 8:15pm yesterday
            """)
    void aMomentIsSaidAsPeopleSayIt(Instant moment, Instant now, String words) {
        assertThat(PlainTime.of(moment, now, LONDON)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-07-01T19:15:00Z | 2026-07-01T18:00:00Z | 8:15pm today
            2026-07-01T23:30:00Z | 2026-07-01T22:00:00Z | 12:30am tomorrow
            2026-03-29T01:30:00Z | 2026-03-28T20:00:00Z | 2:30am tomorrow
            """)
    void summerTimeIsMinded(Instant moment, Instant now, String words) {
        assertThat(PlainTime.of(moment, now, LONDON)).isEqualTo(words);
    }
}
