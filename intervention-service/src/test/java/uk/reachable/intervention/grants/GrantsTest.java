package uk.reachable.intervention.grants;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.intervention.grants.RegionGrants.Bridging;
import uk.reachable.intervention.grants.RegionGrants.Grant;
import uk.reachable.intervention.grants.RegionGrants.Guardrail;
import uk.reachable.intervention.grants.RegionGrants.Kind;
import uk.reachable.intervention.grants.RegionGrants.LocalAllocation;
import uk.reachable.intervention.grants.RegionGrants.Measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** The money that the sources name, computed again. */
class GrantsTest {
    private final RegionGrants westMidlands = Grants.of("west-midlands");
    private final RegionGrants westYorkshire = Grants.of("west-yorkshire");
    private final RegionGrants avonAndSomerset = Grants.of("avon-and-somerset");

    @Test
    void theAmountsOfTheFiveAreasOfAvonAndSomersetAreTheGrant() {
        assertThat(avonAndSomerset.localAllocations().stream()
                        .collect(Collectors.toMap(LocalAllocation::localAuthority, LocalAllocation::amount)))
                .isEqualTo(Map.of(
                        "E06000022", pounds(114_884),
                        "E06000023", pounds(424_389),
                        "E06000024", pounds(143_582),
                        "E06000066", pounds(362_225),
                        "E06000025", pounds(114_920)));
        assertThat(avonAndSomerset.localAllocations().stream()
                        .map(LocalAllocation::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualTo(pounds(1_160_000))
                .isEqualTo(avonAndSomerset.grants().getFirst().amount());
    }

    @Test
    void thirtyPercentOfTheWestYorkshireGrantAndTheMatchFundsAreWhatTheSourceSays() {
        assertThat(westYorkshire.guardrails())
                .extracting(Guardrail::year, Guardrail::measure, Guardrail::amount)
                .containsExactly(
                        tuple("2023/24", Measure.YEF_EVIDENCED_INTERVENTIONS, pounds(1_316_424)),
                        tuple("2023/24", Measure.MATCH_FUND, pounds(505_500)),
                        tuple("2024/25", Measure.MATCH_FUND, pounds(674_000)));
    }

    @Test
    void everyAmountOfAGuardrailIsItsShareOfAGrantOfTheFile() {
        assertThat(List.of(westMidlands, westYorkshire, avonAndSomerset)).allSatisfy(region -> assertThat(
                        region.guardrails())
                .filteredOn(guardrail -> guardrail.ofAmount() != null)
                .allSatisfy(guardrail -> {
                    assertThat(region.grants()).extracting(Grant::amount).contains(guardrail.ofAmount());
                    assertThat(guardrail.amount())
                            .satisfiesAnyOf(stated -> assertThat(stated).isNull(), stated -> assertThat(stated)
                                    .isEqualByComparingTo(share(guardrail)));
                }));
    }

    @Test
    void theDutysMoneyOf202324IsLabourAndNonLabourToThePenny() {
        assertThat(westYorkshire.grants())
                .filteredOn(grant -> grant.year().equals("2023/24") && grant.kind() != Kind.CORE)
                .extracting(Grant::kind, Grant::amount)
                .containsExactlyInAnyOrder(
                        tuple(Kind.DUTY_LABOUR, new BigDecimal("101161.78")),
                        tuple(Kind.DUTY_NON_LABOUR, new BigDecimal("129017.47")));
    }

    @Test
    void bridgingTheWestMidlandsCosts180000AMonthAndNobodyElsesIsInvented() {
        assertThat(westMidlands.bridging()).extracting(Bridging::perMonth).isEqualTo(pounds(180_000));
        assertThat(westYorkshire.bridging()).isNull();
        assertThat(avonAndSomerset.bridging()).isNull();
    }

    @Test
    void everyFigureNamesItsSource() {
        assertThat(Regions.all().stream().map(Region::id).map(Grants::of)).allSatisfy(region -> {
            assertThat(region.grants()).allMatch(grant -> grant.source().startsWith("seed 00"));
            assertThat(region.guardrails())
                    .allMatch(guardrail -> guardrail.source().startsWith("seed 00"));
            assertThat(region.localAllocations()).allMatch(part -> part.source().startsWith("seed 00"));
        });
    }

    private static BigDecimal share(Guardrail guardrail) {
        return guardrail
                .percent()
                .multiply(Objects.requireNonNull(guardrail.ofAmount()))
                .divide(pounds(100));
    }

    private static BigDecimal pounds(int amount) {
        return BigDecimal.valueOf(amount);
    }
}
