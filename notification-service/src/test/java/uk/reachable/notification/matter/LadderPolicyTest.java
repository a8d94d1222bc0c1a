package uk.reachable.notification.matter;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LadderPolicyTest {

    private static final Instant TOLD = Instant.parse("2026-11-20T19:40:00Z");

    @ParameterizedTest
    @CsvSource({
        "PT15M, PT3M45S, PT7M30S, PT11M15S",
        "PT40M, PT10M,   PT20M,   PT30M",
        "PT2H,  PT10M,   PT20M,   PT1H50M",
        "PT0S,  PT0S,    PT0S,    PT0S"
    })
    void anOfferThatNobodyIsOnReachesTheNextOnShiftThenManagersThenTheDeskWithinItsClock(
            Duration clock, Duration colleagues, Duration managers, Duration desk) {
        List<Duration> steps = Arrays.stream(Rung.values())
                .map(rung -> Duration.between(TOLD, LadderPolicy.at(rung, TOLD, TOLD.plus(clock))))
                .toList();
        assertThat(steps).containsExactly(Duration.ZERO, colleagues, managers, desk);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1M", "PT15M", "PT37M", "PT40M", "PT2H", "PT72H"})
    void theStepsKeepTheirOrder(Duration clock) {
        Instant respondBy = TOLD.plus(clock);
        assertThat(Arrays.stream(Rung.values())
                        .map(rung -> LadderPolicy.at(rung, TOLD, respondBy))
                        .toList())
                .isSorted()
                .allMatch(respondBy::isAfter);
    }

    @Test
    void nobodyWaitsForColleaguesWhoAreNotThereAndTheDeskIsNotToldBeforeItsTime() {
        assertThat(Arrays.stream(Rung.values()).filter(LadderPolicy::goesOnAtOnce))
                .containsExactly(Rung.COLLEAGUES);
    }

    @ParameterizedTest
    @CsvSource({"PT40M, PT10M", "PT20M, PT5M", "PT72H, PT10M", "PT0S, PT10M", "PT-5M, PT10M"})
    void whoeverIsOnItHasAShareOfTheClockTenMinutesAtTheMost(Duration left, Duration silent) {
        assertThat(AcknowledgementPolicy.until(TOLD, TOLD.plus(left))).isEqualTo(TOLD.plus(silent));
    }

    @Test
    void whoeverIsOnWhatHasNoClockHasTenMinutes() {
        assertThat(AcknowledgementPolicy.until(TOLD, null)).isEqualTo(TOLD.plus(AcknowledgementPolicy.LONGEST));
    }
}
