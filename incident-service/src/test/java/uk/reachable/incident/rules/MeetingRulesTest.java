package uk.reachable.incident.rules;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.contracts.codes.AgeBand.AGE_18_TO_24;
import static uk.reachable.contracts.codes.AgeBand.UNDER_18;

class MeetingRulesTest {

    private static final RegionalRules ALL = new RegionalRules();
    private static final MeetingRules WEST_MIDLANDS =
            ALL.of(Regions.byId("west-midlands").orElseThrow());

    @ParameterizedTest
    @CsvSource(textBlock = """
            KNIFE_INJURY,          CRITICAL, AGE_18_TO_24,    wm-knife
            KNIFE_INJURY,          SERIOUS,  UNDER_18,        wm-knife-child
            KNIFE_INJURY,          SERIOUS,  AGE_18_TO_24,
            KNIFE_INJURY,          LOW,      UNDER_18,
            KNIFE_INJURY,          FATAL,    UNDER_18,        wm-fatal
            HOMICIDE,              LOW,      AGE_25_AND_OVER, wm-homicide
            FIREARM_DISCHARGE,     SERIOUS,  AGE_25_AND_OVER, wm-firearm
            FIREARM_DISCHARGE,     LOW,      UNDER_18,
            SERIOUS_ASSAULT,       SERIOUS,  UNDER_18,        wm-assault-child
            SERIOUS_ASSAULT,       SERIOUS,  AGE_25_AND_OVER,
            SERIOUS_ASSAULT,       CRITICAL, AGE_25_AND_OVER, wm-assault
            COUNTY_LINES_ARREST,   SERIOUS,  UNDER_18,        wm-county-lines-child
            COUNTY_LINES_ARREST,   SERIOUS,  AGE_18_TO_24,
            SCHOOL_DISORDER,       SERIOUS,  UNDER_18,
            SCHOOL_DISORDER,       CRITICAL, UNDER_18,        wm-disorder
            COMMUNITY_TENSION,     SERIOUS,  AGE_25_AND_OVER, wm-tension
            ROBBERY,               SERIOUS,  UNDER_18,
            ROBBERY,               CRITICAL, UNDER_18,        wm-critical
            OTHER,                 LOW,      UNDER_18,
            """)
    void theFirstRuleThatCoversAnIncidentDecides(
            Category category, Severity severity, AgeBand band, @Nullable String rule) {
        MeetingDecision decision = WEST_MIDLANDS.decide(category, severity, Set.of(band));
        assertThat(ruleOf(decision)).isEqualTo(rule);
    }

    @Test
    void aDecisionSaysByWhichRuleAndVersionItWasTaken() {
        assertThat(WEST_MIDLANDS.decide(Category.KNIFE_INJURY, Severity.CRITICAL, Set.of(AGE_18_TO_24)))
                .isEqualTo(new MeetingDecision.Call("wm-knife", 1, "A critical knife injury.", Duration.ofHours(24)));
        assertThat(WEST_MIDLANDS.decide(Category.OTHER, Severity.LOW, Set.of()))
                .isEqualTo(new MeetingDecision.DoNotCall(1));
    }

    @Test
    void oneChildAmongAdultsIsEnoughForARuleAboutChildren() {
        assertThat(WEST_MIDLANDS.decide(Category.KNIFE_INJURY, Severity.SERIOUS, Set.of(AGE_18_TO_24, UNDER_18)))
                .isInstanceOf(MeetingDecision.Call.class);
    }

    @Test
    void anIncidentWithNobodyNamedIsDecidedToo() {
        assertThat(WEST_MIDLANDS.decide(Category.KNIFE_INJURY, Severity.CRITICAL, Set.of()))
                .isInstanceOf(MeetingDecision.Call.class);
    }

    @ParameterizedTest
    @MethodSource("regions")
    void inEveryRegionAMeetingIsDueWithin24Hours(Region region) {
        assertThat(ALL.of(region).rules())
                .isNotEmpty()
                .extracting(MeetingRule::dueHours)
                .containsOnly(24);
    }

    @ParameterizedTest
    @MethodSource("regions")
    void inEveryRegionARuleHasItsOwnIdAndARealReason(Region region) {
        List<MeetingRule> rules = ALL.of(region).rules();
        assertThat(rules).extracting(MeetingRule::id).doesNotHaveDuplicates();
        assertThat(rules)
                .extracting(MeetingRule::because)
                .doesNotHaveDuplicates()
                .allMatch(text -> text.endsWith("."));
        assertThat(ALL.of(region).region()).isEqualTo(region.id());
    }

    @ParameterizedTest
    @MethodSource("regions")
    void inEveryRegionADeathIsFollowedByAMeeting(Region region) {
        assertThat(Arrays.stream(Category.values())
                        .map(category -> ALL.of(region).decide(category, Severity.FATAL, Set.of()))
                        .collect(Collectors.toSet()))
                .hasOnlyElementsOfType(MeetingDecision.Call.class);
    }

    static Stream<Region> regions() {
        return Regions.all().stream();
    }

    private static @Nullable String ruleOf(MeetingDecision decision) {
        return switch (decision) {
            case MeetingDecision.Call call -> call.rule();
            case MeetingDecision.DoNotCall _ -> null;
        };
    }
}
