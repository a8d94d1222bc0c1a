package uk.reachable.incident.tasking;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.reachable.incident.forum.Forum;
import uk.reachable.incident.forum.Forums;
import uk.reachable.platform.web.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SinceTest {

    private static final Instant NOW = Instant.parse("2026-11-20T19:40:00Z");

    private static final Forums FORUMS = new Forums(
            "a-region",
            1,
            "a test",
            List.of(
                    new Forum("daily", "Daily", null, EnumSet.allOf(DayOfWeek.class), LocalTime.of(8, 30), 45),
                    new Forum("unit", "Unit", "a-unit", Set.of(DayOfWeek.MONDAY), LocalTime.of(13, 0), 60)));

    @Test
    void theLastForumIsTheWholeForcesUnlessTheBoardIsNarrowedToAUnitWithItsOwn() {
        assertThat(since("last-forum", null)).isEqualTo(new Since(Instant.parse("2026-11-20T08:30:00Z"), "daily"));
        assertThat(since("last-forum", "a-unit")).isEqualTo(new Since(Instant.parse("2026-11-16T13:00:00Z"), "unit"));
        assertThat(since("last-forum", "another-unit").forum()).isEqualTo("daily");
    }

    @Test
    void anyForumCanBeNamed() {
        assertThat(since("unit", null).moment()).isEqualTo("2026-11-16T13:00:00Z");
    }

    @Test
    void anyMomentCanBeNamed() {
        assertThat(since("2026-11-20T09:00:00+01:00", null))
                .isEqualTo(new Since(Instant.parse("2026-11-20T08:00:00Z"), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2026-11-20", "2026-11-20T09:00:00"})
    void anythingElseIsRefused(String asked) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> since(asked, null))
                .matches(problem -> problem.getStatusCode().value() == 400);
    }

    private static Since since(String asked, @Nullable String npu) {
        return Since.of(asked, FORUMS, ZoneId.of("Europe/London"), npu, NOW);
    }
}
