package uk.reachable.referral.clock;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.Setting;

import static org.assertj.core.api.Assertions.assertThat;

class FirstContactPolicyTest {

    /** A Friday. */
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void aYoungPersonInTheReachableMomentIsSeenWithinTwoHours() {
        assertThat(dueBy(Need.REACHABLE_MOMENT)).isEqualTo(NOON.plus(Duration.ofHours(2)));
    }

    @Test
    void aYoungPersonArrestedElsewhereIsMetWithinFourHours() {
        assertThat(dueBy(Need.RESCUE_AND_RESPONSE)).isEqualTo(NOON.plus(Duration.ofHours(4)));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"REACHABLE_MOMENT", "RESCUE_AND_RESPONSE"},
            mode = EnumSource.Mode.EXCLUDE)
    void anybodyElseIsSeenWithinTwoWorkingDays(Need need) {
        assertThat(dueBy(need)).isEqualTo("2026-11-24T12:00:00Z");
    }

    @Test
    void whoLeftBeforeAnybodySawThemIsFollowedUpAtHomeWithinTwoWorkingDays() {
        assertThat(FirstContactPolicy.dueBy(Need.REACHABLE_MOMENT, Setting.HOME, "west-midlands", NOON))
                .isEqualTo("2026-11-24T12:00:00Z");
    }

    private static Instant dueBy(Need need) {
        return FirstContactPolicy.dueBy(need, Setting.EMERGENCY_DEPARTMENT, "west-midlands", NOON);
    }
}
