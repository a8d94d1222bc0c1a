package uk.reachable.incident.amendment;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.reachable.incident.meeting.MeetingStatus;
import uk.reachable.incident.rules.MeetingDecision;
import uk.reachable.incident.rules.MeetingDecision.Call;
import uk.reachable.incident.rules.MeetingDecision.DoNotCall;

import static org.assertj.core.api.Assertions.assertThat;

class LaterCallPolicyTest {

    private static final DoNotCall NO_RULE = new DoNotCall(1, "no rule");

    @Test
    void aReassessedSeverityCanCallAMeetingLater() {
        assertThat(LaterCallPolicy.decide(NO_RULE, by("wm-knife"), Set.of())).isEqualTo(by("wm-knife"));
    }

    @Test
    void aRuleThatHoldsOnlySinceTheLoggingCallsWhenTheIncidentIsGradedAnew() {
        assertThat(LaterCallPolicy.decide(by("wm-knife"), by("wm-knife"), Set.of()))
                .isEqualTo(by("wm-knife"));
    }

    @ParameterizedTest
    @EnumSource(MeetingStatus.class)
    void aMilderSeverityCallsNothingAndUncallsNothing(MeetingStatus meeting) {
        assertThat(LaterCallPolicy.decide(by("wm-knife"), NO_RULE, Set.of(meeting)))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            CALLED,    wm-fatal,
            SCHEDULED, wm-fatal,
            HELD,      wm-fatal, wm-fatal
            CONCLUDED, wm-fatal, wm-fatal
            CANCELLED, wm-fatal, wm-fatal
            HELD,      wm-knife,
            CONCLUDED, wm-knife,
            CANCELLED, wm-knife,
            """)
    void onlyAnotherRuleCallsAgainAndNeverWhileAMeetingIsToCome(
            MeetingStatus meeting, String now, @Nullable String called) {
        Call call = LaterCallPolicy.decide(by("wm-knife"), by(now), Set.of(meeting));
        assertThat(call == null ? null : call.rule()).isEqualTo(called);
    }

    @Test
    void patternsAreAskedOnlyWhereNoRuleCoversTheIncidentNow() {
        assertThat(LaterCallPolicy.isLeftToPatterns(NO_RULE, Set.of())).isTrue();
        assertThat(LaterCallPolicy.isLeftToPatterns(by("wm-knife"), Set.of())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"CALLED, false", "SCHEDULED, false", "HELD, true", "CONCLUDED, true", "CANCELLED, true"})
    void patternsAreNeverAskedWhileAMeetingIsToCome(MeetingStatus meeting, boolean asked) {
        assertThat(LaterCallPolicy.isLeftToPatterns(NO_RULE, Set.of(meeting))).isEqualTo(asked);
    }

    private static Call by(String rule) {
        return new MeetingDecision.Call(rule, 1, "because", Duration.ofHours(24));
    }
}
