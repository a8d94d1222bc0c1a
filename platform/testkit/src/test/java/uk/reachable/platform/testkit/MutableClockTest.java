package uk.reachable.platform.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MutableClockTest {

    private final MutableClock clock = MutableClock.at("2026-11-20T19:40:00Z");

    @Test
    void itStandsStillUntilItIsTurned() {
        clock.advance(Duration.ofMinutes(20));

        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-11-20T20:00:00Z"));
    }

    @Test
    void aViewFromAnotherZoneTurnsWithIt() {
        var london = clock.withZone(ZoneId.of("Europe/London"));

        clock.turnTo(Instant.parse("2026-07-01T12:00:00Z"));

        assertThat(london.instant().atZone(london.getZone()).getHour()).isEqualTo(13);
    }
}
