package uk.reachable.gateway.words;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LondonTimeTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2026-11-20T19:40:00Z, today 7:40pm
                    2026-11-20T12:00:59Z, today midday
                    2026-11-20T00:00:00Z, today midnight
                    2026-11-19T23:59:00Z, yesterday 11:59pm
                    2026-11-21T09:05:00Z, tomorrow 9:05am
                    2026-11-16T09:05:00Z, Mon 16 Nov 9:05am
                    2025-12-24T08:00:00Z, 24 Dec 2025 8:00am
                    2026-07-01T19:40:00Z, Wed 1 Jul 8:40pm
                    """)
    void aMomentIsSaidAsPeopleInLondonSayIt(Instant moment, String words) {
        assertThat(LondonTime.words(moment, Instant.parse("2026-11-20T20:00:00Z")))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30T23:30:00Z, today 12:30am", "2026-06-30T22:30:00Z, yesterday 11:30pm"})
    void inSummerTheDayBeginsAnHourBeforeUtcsDoes(Instant moment, String words) {
        assertThat(LondonTime.words(moment, Instant.parse("2026-07-01T10:00:00Z")))
                .isEqualTo(words);
    }
}
