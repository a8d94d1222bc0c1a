package uk.reachable.referral.clock;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReferrerClockTest {

    private static final Instant DUE = Instant.parse("2026-11-19T11:00:00Z");
    private static final Instant LATER = DUE.plus(Duration.ofHours(3));
    private static final ReferrerClock RUNNING = ReferrerClock.runningUntil(DUE);

    @Test
    void anAmendmentNeverPutsOffTheDayThatTheRequestWasPromised() {
        assertThat(RUNNING.amended(LATER).dueBy()).isEqualTo(DUE);
    }

    @Test
    void whatWasAmendedBeforeIsToldOnceMoreWithinAWorkingDayOfTheAmendment() {
        ReferrerClock told = RUNNING.amended(LATER).told(DUE);
        assertThat(told).isEqualTo(ReferrerClock.runningUntil(LATER));
        assertThat(told.told(LATER)).isEqualTo(new ReferrerClock(LATER, null, LATER));
    }

    @Test
    void severalAmendmentsBeforeItAreToldTogetherByTheFirstOfTheirDays() {
        Instant latest = LATER.plus(Duration.ofHours(1));
        assertThat(RUNNING.amended(LATER).amended(latest).told(DUE)).isEqualTo(ReferrerClock.runningUntil(LATER));
    }

    @Test
    void anAmendmentWhoseDayIsTheSameIsToldWithTheRequest() {
        assertThat(RUNNING.amended(DUE)).isEqualTo(RUNNING);
    }

    @Test
    void anAmendmentAfterwardsIsToldAnew() {
        assertThat(RUNNING.told(DUE).amended(LATER)).isEqualTo(ReferrerClock.runningUntil(LATER));
    }

    @Test
    void withoutAnAmendmentItIsToldOnce() {
        assertThat(RUNNING.told(DUE)).isEqualTo(new ReferrerClock(DUE, null, DUE));
    }
}
