package uk.reachable.gateway.picture;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DayStripTest {

    private static final Instant NOW = Instant.parse("2026-11-20T20:30:00Z");

    @Test
    void eachHourOfTheLastDayIsAColumnTheRunningOneLast() {
        DayStrip strip = strip();

        assertThat(strip.hours()).hasSize(24);
        assertThat(strip.hours().getFirst().words()).isEqualTo("9pm to 10pm");
        assertThat(strip.hours().getLast().words()).isEqualTo("8pm to 9pm");
    }

    @Test
    void whatHappenedInAnHourStandsOnEachOtherTheFirstAtTheBottom() {
        DayStrip strip = strip(Duration.ofMinutes(5), Duration.ofMinutes(20));

        List<DayStrip.Square> squares = strip.hours().getLast().squares();
        assertThat(squares).hasSize(2);
        assertThat(squares.getFirst().y()).isGreaterThan(squares.getLast().y());
        assertThat(squares.getFirst().y() + squares.getFirst().side()).isLessThanOrEqualTo(strip.floor());
    }

    @Test
    void whatIsOlderThanADayOrStillToComeIsLeftOut() {
        assertThat(strip(Duration.ofHours(25), Duration.ofMinutes(-10)).marks()).isZero();
    }

    @Test
    void hoursAreThoseOfLondonAlsoInSummer() {
        DayStrip strip = DayStrip.of(Instant.parse("2026-07-01T11:10:00Z"), List.of());

        assertThat(strip.hours().getLast().words()).isEqualTo("12pm to 1pm");
    }

    @Test
    void theStripGrowsWithItsTallestHourAndIsNeverFlat() {
        Duration[] ten = Stream.generate(() -> Duration.ofMinutes(1)).limit(10).toArray(Duration[]::new);

        assertThat(strip(ten).height()).isGreaterThan(strip().height());
        assertThat(strip().height()).isPositive();
    }

    private static DayStrip strip(Duration... ago) {
        return DayStrip.of(
                NOW,
                Stream.of(ago)
                        .map(each -> new DayStrip.Mark(NOW.minus(each), Look.SOLID))
                        .toList());
    }
}
