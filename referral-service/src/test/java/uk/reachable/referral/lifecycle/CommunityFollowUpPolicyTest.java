package uk.reachable.referral.lifecycle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.Setting;

import static org.assertj.core.api.Assertions.assertThat;

class CommunityFollowUpPolicyTest {

    private static final ReferralFacts IN_AN_EMERGENCY_DEPARTMENT = Samples.facts("referral-1");

    @Test
    void whoLeftBeforeContactIsFollowedUpByAPeerMentorOfTheHomeArea() {
        ReferralFacts atHome = IN_AN_EMERGENCY_DEPARTMENT.atHome();
        assertThat(CommunityFollowUpPolicy.askedFor(atHome)).isEqualTo(Need.PEER_MENTOR);
        assertThat(atHome.need()).isEqualTo(Need.REACHABLE_MOMENT);
        assertThat(atHome.setting()).isEqualTo(Setting.HOME);
    }

    @Test
    void asLongAsTheyAreThereTheReachableMomentIsAskedFor() {
        assertThat(CommunityFollowUpPolicy.askedFor(IN_AN_EMERGENCY_DEPARTMENT)).isEqualTo(Need.REACHABLE_MOMENT);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REACHABLE_MOMENT")
    void anyOtherSupportIsAskedForAtHomeAsAnywhere(Need need) {
        assertThat(CommunityFollowUpPolicy.askedFor(
                        Samples.facts("referral-1", need).atHome()))
                .isEqualTo(need);
    }
}
