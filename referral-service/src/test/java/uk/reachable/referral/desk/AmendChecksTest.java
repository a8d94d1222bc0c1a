package uk.reachable.referral.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.platform.web.problem.ProblemException;
import uk.reachable.referral.lifecycle.ReferralFacts;
import uk.reachable.referral.lifecycle.Samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AmendChecksTest {

    private static final ReferralFacts KNOWN = Samples.facts("referral-1");

    @Test
    void whatIsLeftOutStaysAsItWas() {
        ReferralFacts now = amended(null, null, "E08000026", null);
        assertThat(now.homeLocalAuthority()).isEqualTo("E08000026");
        assertThat(now.setting()).isEqualTo(KNOWN.setting());
        assertThat(now.site()).isEqualTo(KNOWN.site());
        assertThat(now.expectedRelease()).isEqualTo(KNOWN.expectedRelease());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Good Hope Hospital", " good hope hospital ", "good-hope-hospital"})
    void aSiteIsKnownByItsNameOrItsCode(String typed) {
        assertThat(amended(null, typed, null, null).site()).isEqualTo("good-hope-hospital");
    }

    @Test
    void aSiteSaysWhatKindOfPlaceItIs() {
        assertThat(amended(null, "Perry Barr custody suite", null, null).setting())
                .isEqualTo(Setting.CUSTODY);
    }

    @Test
    void whoeverIsInAnotherKindOfPlaceIsNoLongerAtTheOldSite() {
        ReferralFacts now = amended(Setting.HOME, null, null, null);
        assertThat(now.setting()).isEqualTo(Setting.HOME);
        assertThat(now.site()).isNull();
    }

    @Test
    void aPlaceThatIsNotOnTheRegionsListIsRefusedAndNotRepeated() {
        assertThatThrownBy(() -> amended(null, "the aunt's flat", null, null))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(
                                problem.getBody().toString())
                        .contains("Heartlands Hospital")
                        .doesNotContain("aunt"));
    }

    @Test
    void anAmendmentThatSaysNothingIsRefused() {
        assertThatThrownBy(() -> amended(null, " ", null, null)).isInstanceOf(ProblemException.class);
    }

    @Test
    void anExpectedReleaseIsARealDate() {
        assertThatThrownBy(() -> amended(null, null, null, Instant.parse("9999-01-01T00:00:00Z")))
                .isInstanceOf(ProblemException.class);
    }

    private static ReferralFacts amended(
            @Nullable Setting setting, @Nullable String site, @Nullable String home, @Nullable Instant release) {
        return AmendChecks.read(new AmendRequest(setting, site, home, release), "west-midlands")
                .of(KNOWN);
    }
}
