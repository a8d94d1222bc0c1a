package uk.reachable.incident.forum;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ForumTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final Forum DAILY =
            new Forum("daily", "Daily", null, EnumSet.allOf(DayOfWeek.class), LocalTime.of(8, 30), 45);

    private static final Forum ON_MONDAYS =
            new Forum("mondays", "Mondays", "a-unit", Set.of(DayOfWeek.MONDAY), LocalTime.of(13, 0), 60);

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2026-11-20T19:40:00Z, 2026-11-20T08:30:00Z
                    2026-11-20T09:15:00Z, 2026-11-20T08:30:00Z
                    2026-11-20T00:10:00Z, 2026-11-19T08:30:00Z
                    """)
    void theLastForumIsTheLatestThatIsOver(Instant now, Instant began) {
        assertThat(DAILY.lastBegan(now, LONDON)).isEqualTo(began);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20T08:30:00Z, 2026-11-19T08:30:00Z", "2026-11-20T09:14:59Z, 2026-11-19T08:30:00Z"})
    void whileAForumSitsTheLastOneIsTheOneBefore(Instant now, Instant began) {
        assertThat(DAILY.lastBegan(now, LONDON)).isEqualTo(began);
    }

    @Test
    void aForumKeepsItsTimeOnTheWallWhenTheClocksChange() {
        assertThat(DAILY.lastBegan(Instant.parse("2026-10-24T12:00:00Z"), LONDON))
                .isEqualTo("2026-10-24T07:30:00Z");
        assertThat(DAILY.lastBegan(Instant.parse("2026-10-25T12:00:00Z"), LONDON))
                .isEqualTo("2026-10-25T08:30:00Z");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20T19:40:00Z, 2026-11-16T13:00:00Z", "2026-11-23T13:30:00Z, 2026-11-16T13:00:00Z"})
    void aWeeklyForumMetOnItsDay(Instant now, Instant began) {
        assertThat(ON_MONDAYS.lastBegan(now, LONDON)).isEqualTo(began);
    }

    @Test
    void aForumThatNeverMeetsIsNotTakenIn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Forum("never", "Never", null, Set.of(), LocalTime.of(8, 30), 45));
    }
}
