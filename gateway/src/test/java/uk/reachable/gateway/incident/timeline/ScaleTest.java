package uk.reachable.gateway.incident.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class ScaleTest {

    private static final Instant START = Instant.parse("2026-11-20T19:47:00Z");

    @Test
    void theFirstMomentIsAtTheLeftAndTheLastAtTheRight() {
        Scale scale = Scale.of(List.of(after(0), after(90)), 10, 910);

        assertThat(scale.x(after(0))).isEqualTo(10);
        assertThat(scale.x(after(90))).isEqualTo(910, within(0.001));
    }

    @Test
    void whatIsLaterIsNeverFurtherLeft() {
        Scale scale = Scale.of(List.of(after(0), after(1), after(3), after(60), after(60 * 24 * 30)), 0, 900);

        double before = -1;
        for (Instant moment : LongStream.range(0, 60 * 24 * 30)
                .filter(minute -> minute % 17 == 0)
                .mapToObj(ScaleTest::after)
                .toList()) {
            assertThat(scale.x(moment)).isGreaterThanOrEqualTo(before);
            before = scale.x(moment);
        }
    }

    @Test
    void theBusyFirstHourHasRoomBesideAQuietMonth() {
        Scale scale =
                Scale.of(List.of(after(0), after(10), after(20), after(30), after(60), after(60 * 24 * 30)), 0, 900);

        assertThat(scale.x(after(60))).isGreaterThan(300);
    }

    @Test
    void twoMomentsASecondApartAreToldApart() {
        Scale scale = Scale.of(List.of(START, START.plusSeconds(1), after(60)), 0, 900);

        assertThat(scale.x(START.plusSeconds(1))).isGreaterThan(scale.x(START) + 20);
    }

    @Test
    void momentsOutsideStandAtTheEdge() {
        Scale scale = Scale.of(List.of(after(0), after(90)), 10, 910);

        assertThat(scale.x(after(-5))).isEqualTo(10);
        assertThat(scale.x(START.plus(Duration.ofDays(400)))).isEqualTo(910, within(0.001));
    }

    @Test
    void oneMomentAloneIsAtTheLeft() {
        assertThat(Scale.of(List.of(START, START), 10, 910).x(START)).isEqualTo(10);
    }

    @Test
    void withoutAnyMomentThereIsNoScale() {
        assertThatThrownBy(() -> Scale.of(List.of(), 0, 900)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Instant after(long minutes) {
        return START.plus(Duration.ofMinutes(minutes));
    }
}
