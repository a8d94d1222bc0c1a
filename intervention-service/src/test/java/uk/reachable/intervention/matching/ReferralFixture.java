package uk.reachable.intervention.matching;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.Setting;

/** A child in a Birmingham emergency department, at home in Sandwell, until a test says otherwise. */
final class ReferralFixture {
    private Need need = Need.REACHABLE_MOMENT;
    private AgeBand ageBand = AgeBand.UNDER_18;
    private String homeArea = "E08000028";
    private Set<String> presentAreas = Set.of("E08000025");
    private @Nullable Setting setting = Setting.EMERGENCY_DEPARTMENT;
    private @Nullable String site = "heartlands-hospital";
    private Set<String> excluded = Set.of();

    static ReferralFixture referral() {
        return new ReferralFixture();
    }

    ReferralFixture needing(Need other) {
        need = other;
        return this;
    }

    ReferralFixture aged(AgeBand other) {
        ageBand = other;
        return this;
    }

    ReferralFixture homeIn(String area) {
        homeArea = area;
        return this;
    }

    ReferralFixture nowIn(String area) {
        presentAreas = Set.of(area);
        return this;
    }

    ReferralFixture met(@Nullable Setting where) {
        setting = where;
        return this;
    }

    ReferralFixture at(@Nullable String code) {
        site = code;
        return this;
    }

    ReferralFixture excluding(String... providers) {
        excluded = Set.of(providers);
        return this;
    }

    ReferralFacts build() {
        return new ReferralFacts(need, ageBand, homeArea, presentAreas, setting, site, excluded);
    }
}
