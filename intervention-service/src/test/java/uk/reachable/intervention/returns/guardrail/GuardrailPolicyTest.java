package uk.reachable.intervention.returns.guardrail;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.intervention.returns.guardrail.Standing.State;
import uk.reachable.intervention.returns.spend.Cost;
import uk.reachable.intervention.returns.spend.Fund;
import uk.reachable.intervention.returns.spend.Spend;
import uk.reachable.intervention.returns.spend.SpendEvidence;
import uk.reachable.intervention.returns.spend.SpendPurpose;

import static org.assertj.core.api.Assertions.assertThat;

class GuardrailPolicyTest {
    private static final GrantConditions YORKSHIRE = conditions("west-yorkshire", "2023/24");
    private static final GrantConditions MIDLANDS = conditions("west-midlands", "2021/22");

    /** Seed 003 ¶1.3, 5.4.3; seed 001 ¶48. */
    @ParameterizedTest
    @CsvSource({
        "west-yorkshire, 2023/24, YEF_EVIDENCE, 1316424",
        "west-yorkshire, 2023/24, MATCH_FUND, 505500",
        "west-yorkshire, 2024/25, MATCH_FUND, 674000",
        "west-midlands, 2021/22, INTERVENTIONS, 674000",
        "west-yorkshire, 2023/24, DUTY_LABOUR, 101161.78",
        "west-yorkshire, 2023/24, DUTY_NON_LABOUR, 129017.47"
    })
    void theSeedsAmountsAreReproduced(String region, String year, GuardrailKind kind, BigDecimal amount) {
        Standing standing = find(kind, GuardrailPolicy.standings(conditions(region, year), List.of()));

        assertThat(standing.limit()).isEqualByComparingTo(amount);
    }

    /** Seed 004: five areas, 1,160,000 together. */
    @Test
    void theAmountsOfAvonAndSomersetAreThoseOfItsAreasAndAddUp() {
        GrantConditions conditions = conditions("avon-and-somerset", "2019/20");

        assertThat(conditions.ceilings())
                .extracting(GrantConditions.Ceiling::amount)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(Stream.of("114884", "424389", "143582", "362225", "114920")
                        .map(BigDecimal::new)
                        .toArray(BigDecimal[]::new));
        assertThat(conditions.ceilings().stream()
                        .map(GrantConditions.Ceiling::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(conditions.coreGrant());
    }

    @Test
    void aSpendTipsAShareOnceWhatIsLeftCannotReachItAnyMore() {
        Spend enough = core("3071656.00", SpendPurpose.TEAM, SpendEvidence.LESS_OR_NOT_RATED);
        Spend aPennyTooMuch = core("3071656.01", SpendPurpose.TEAM, SpendEvidence.LESS_OR_NOT_RATED);

        assertThat(GuardrailPolicy.tippedBy(enough, YORKSHIRE, List.of())).isEmpty();
        assertThat(GuardrailPolicy.tippedBy(aPennyTooMuch, YORKSHIRE, List.of()))
                .extracting(Standing::kind)
                .containsExactly(GuardrailKind.YEF_EVIDENCE);
    }

    @Test
    void highImpactAndModerateImpactWithHighConfidenceCountAndNothingElse() {
        List<Spend> spends = List.of(
                core("100", SpendPurpose.INTERVENTION, SpendEvidence.HIGH_IMPACT),
                core("20", SpendPurpose.INTERVENTION, SpendEvidence.MODERATE_IMPACT_HIGH_CONFIDENCE),
                core("3", SpendPurpose.INTERVENTION, SpendEvidence.LESS_OR_NOT_RATED),
                core("5", SpendPurpose.TEAM, SpendEvidence.HIGH_IMPACT));

        Standing standing = find(GuardrailKind.YEF_EVIDENCE, GuardrailPolicy.standings(YORKSHIRE, spends));

        assertThat(standing.counted()).isEqualByComparingTo("120");
        assertThat(standing.state()).isEqualTo(State.OPEN);
    }

    @Test
    void aShareThatIsReachedHolds() {
        Spend reached = core("1316424", SpendPurpose.INTERVENTION, SpendEvidence.HIGH_IMPACT);

        Standing standing = find(GuardrailKind.YEF_EVIDENCE, GuardrailPolicy.standings(YORKSHIRE, List.of(reached)));

        assertThat(standing.state()).isEqualTo(State.HOLDS);
    }

    @Test
    void evaluationIsAShareOfWhatInterventionsCost() {
        List<Spend> spends = List.of(
                core("1000", SpendPurpose.INTERVENTION, SpendEvidence.LESS_OR_NOT_RATED),
                core("99", SpendPurpose.EVALUATION, SpendEvidence.LESS_OR_NOT_RATED));

        Standing standing = find(GuardrailKind.EVALUATION, GuardrailPolicy.standings(MIDLANDS, spends));

        assertThat(standing.limit()).isEqualByComparingTo("100");
        assertThat(standing.state()).isEqualTo(State.OPEN);
    }

    @Test
    void matchFundingIsOpenUntilPartnersHaveAddedIt() {
        Spend added = spend("505500", Fund.MATCH, null);

        assertThat(find(GuardrailKind.MATCH_FUND, GuardrailPolicy.standings(YORKSHIRE, List.of()))
                        .state())
                .isEqualTo(State.OPEN);
        assertThat(find(GuardrailKind.MATCH_FUND, GuardrailPolicy.standings(YORKSHIRE, List.of(added)))
                        .state())
                .isEqualTo(State.HOLDS);
    }

    @Test
    void moreThanAnAreasAllocationOrTheDutysMoneyTips() {
        GrantConditions avon = conditions("avon-and-somerset", "2019/20");
        Spend labour = spend("101161.79", Fund.SERIOUS_VIOLENCE_DUTY, null);

        assertThat(GuardrailPolicy.tippedBy(spend("424389.01", Fund.CORE_GRANT, "E06000023"), avon, List.of()))
                .extracting(Standing::localAuthority)
                .containsExactly("E06000023");
        assertThat(GuardrailPolicy.tippedBy(labour, YORKSHIRE, List.of()))
                .extracting(Standing::kind)
                .containsExactly(GuardrailKind.DUTY_LABOUR);
    }

    @Test
    void everyRegionHasReviewedConditionsThatCanBeWorkedOut() {
        assertThat(Regions.all()).extracting(Region::id).allSatisfy(region -> assertThat(GuardrailFiles.years(region))
                .isNotEmpty()
                .allSatisfy(conditions -> assertThat(GuardrailPolicy.standings(conditions, List.of()))
                        .noneMatch(Standing::isTipped)
                        .allMatch(standing -> !standing.source().isBlank())));
    }

    private static GrantConditions conditions(String region, String year) {
        return GuardrailFiles.of(region, year).orElseThrow();
    }

    private static Standing find(GuardrailKind kind, List<Standing> standings) {
        return standings.stream()
                .filter(standing -> standing.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Spend core(String amount, SpendPurpose purpose, SpendEvidence evidence) {
        return new Spend(
                LocalDate.of(2023, 5, 1),
                new BigDecimal(amount),
                Fund.CORE_GRANT,
                Cost.NON_LABOUR,
                purpose,
                evidence,
                null);
    }

    private static Spend spend(String amount, Fund fund, @Nullable String area) {
        return new Spend(
                LocalDate.of(2023, 5, 1),
                new BigDecimal(amount),
                fund,
                Cost.LABOUR,
                SpendPurpose.OTHER,
                SpendEvidence.LESS_OR_NOT_RATED,
                area);
    }
}
