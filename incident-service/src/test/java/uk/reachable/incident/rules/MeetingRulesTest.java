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
import uk.reachable.incident.pattern.MeetingPattern;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.contracts.codes.AgeBand.AGE_18_TO_24;
import static uk.reachable.contracts.codes.AgeBand.UNDER_18;

class MeetingRulesTest {

    private static final String BIRMINGHAM = "E08000025";
    private static final MeetingRules WEST_MIDLANDS =
            rulesOf(Regions.byId("west-midlands").orElseThrow());

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
        MeetingDecision decision = WEST_MIDLANDS.decide(category, severity, BIRMINGHAM, Set.of(band));
        assertThat(ruleOf(decision)).isEqualTo(rule);
    }

    @Test
    void aDecisionSaysByWhichRuleAndVersionItWasTaken() {
        assertThat(WEST_MIDLANDS.decide(Category.KNIFE_INJURY, Severity.CRITICAL, BIRMINGHAM, Set.of(AGE_18_TO_24)))
                .isEqualTo(new MeetingDecision.Call(
                        "wm-knife",
                        1,
                        "called because a knife injury in Birmingham is at or above CRITICAL, rule 5 of version 1",
                        Duration.ofHours(24)));
    }

    @Test
    void eachDecisionIsExplainedInASentence() {
        MeetingRules rules = new MeetingRules(
                "west-midlands",
                12,
                List.of(
                        new MeetingRule("fatal", null, Severity.FATAL, null, 24),
                        new MeetingRule("firearm", Category.FIREARM_DISCHARGE, Severity.LOW, AGE_18_TO_24, 24),
                        new MeetingRule("knife-child", Category.KNIFE_INJURY, Severity.SERIOUS, UNDER_18, 24)),
                List.of());
        assertThat(List.of(
                        rules.decide(Category.KNIFE_INJURY, Severity.CRITICAL, BIRMINGHAM, Set.of(UNDER_18)),
                        rules.decide(Category.ROBBERY, Severity.FATAL, "E08000026", Set.of(UNDER_18)),
                        rules.decide(Category.FIREARM_DISCHARGE, Severity.LOW, "E08000031", Set.of(AGE_18_TO_24)),
                        rules.decide(Category.ROBBERY, Severity.SERIOUS, BIRMINGHAM, Set.of(UNDER_18))))
                .extracting(MeetingDecision::because)
                .containsExactly(
                        "called because a knife injury of a child in Birmingham is at or above SERIOUS, rule 3 of"
                                + " version 12",
                        "called because a robbery in Coventry is at or above FATAL, rule 1 of version 12",
                        "called because a firearm discharge of a person aged 18 to 24 in Wolverhampton is at or above"
                                + " LOW, rule 2 of version 12",
                        "not called because no rule or pattern of version 12 asks for a meeting about a robbery in"
                                + " Birmingham at SERIOUS");
    }

    @Test
    void oneChildAmongAdultsIsEnoughForARuleAboutChildren() {
        assertThat(WEST_MIDLANDS.decide(
                        Category.KNIFE_INJURY, Severity.SERIOUS, BIRMINGHAM, Set.of(AGE_18_TO_24, UNDER_18)))
                .isInstanceOf(MeetingDecision.Call.class);
    }

    @Test
    void anIncidentWithNobodyNamedIsDecidedToo() {
        assertThat(WEST_MIDLANDS.decide(Category.KNIFE_INJURY, Severity.CRITICAL, BIRMINGHAM, Set.of()))
                .isInstanceOf(MeetingDecision.Call.class);
    }

    @ParameterizedTest
    @MethodSource("regions")
    void inEveryRegionAMeetingIsDueWithin24Hours(Region region) {
        assertThat(rulesOf(region).rules())
                .isNotEmpty()
                .extracting(MeetingRule::dueHours)
                .containsOnly(24);
    }

    @ParameterizedTest
    @MethodSource("regions")
    void inEveryRegionARuleAndAPatternHaveIdsOfTheirOwn(Region region) {
        List<String> ids = Stream.concat(
                        rulesOf(region).rules().stream().map(MeetingRule::id),
                        rulesOf(region).patterns().stream().map(MeetingPattern::id))
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(rulesOf(region).region()).isEqualTo(region.id());
    }

    @ParameterizedTest
    @MethodSource("regions")
    void thePatternsOfARegionNameWhatTheyRestOn(Region region) {
        assertThat(rulesOf(region).patterns()).hasSize(2);
        assertThat(ReviewedRules.of(region).basisOfPatterns()).contains("to be confirmed by the region");
    }

    @ParameterizedTest
    @MethodSource("regions")
    void inEveryRegionADeathIsFollowedByAMeeting(Region region) {
        assertThat(Arrays.stream(Category.values())
                        .map(category -> rulesOf(region).decide(category, Severity.FATAL, BIRMINGHAM, Set.of()))
                        .collect(Collectors.toSet()))
                .hasOnlyElementsOfType(MeetingDecision.Call.class);
    }

    private static MeetingRules rulesOf(Region region) {
        return ReviewedRules.of(region).asRules();
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
