package uk.reachable.gateway.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.reachable.gateway.form.Option;
import uk.reachable.gateway.funding.Guardrails.Kind;
import uk.reachable.gateway.funding.Guardrails.State;
import uk.reachable.gateway.funding.GuardrailsPage.Condition;
import uk.reachable.gateway.words.Pounds;

import static org.assertj.core.api.Assertions.assertThat;

class GuardrailsPageTest {

    private static final GrantYear YEAR = new GrantYear(2023);

    @Test
    void eachConditionSaysItsSumItsShareAndWhetherItHolds() {
        Condition tipped = page().conditions().getFirst();

        assertThat(tipped.holds()).isEqualTo("Does not hold");
        assertThat(tipped.limit()).isEqualTo("At least £1,316,424");
        assertThat(tipped.counted()).isEqualTo("£900,000");
        assertThat(tipped.share()).isEqualTo("68 %");
        assertThat(tipped.room()).isEqualTo("£16,424 can no longer be reached");
    }

    @Test
    void whatDoesNotHoldComesFirst() {
        assertThat(page().conditions())
                .extracting(Condition::holds)
                .containsExactly("Does not hold", "Not reached yet", "Holds", "Holds");
    }

    @Test
    void whatMayNotBePassedIsSaidSo() {
        Condition core = page().conditions().get(2);

        assertThat(core.limit()).isEqualTo("At most £4,388,080");
        assertThat(core.room()).isEqualTo("£400,000 may still be spent on this");
    }

    @Test
    void anAreaIsNamedAndNotItsCode() {
        assertThat(page().conditions().getLast().words()).endsWith(": Bristol");
    }

    @Test
    void aYearWithoutConditionsOffersTheOthers() {
        GuardrailsPage page = GuardrailsPage.without(new GrantYear(2020), new GrantYear(2026));

        assertThat(page.kept()).isFalse();
        assertThat(page.years())
                .extracting(Option::value)
                .startsWith("2026/27")
                .endsWith("2019/20")
                .hasSize(8);
    }

    @Test
    void aGrantYearGoesFromAprilToMarch() {
        assertThat(GrantYear.of(LocalDate.of(2027, 3, 31))).hasToString("2026/27");
        assertThat(GrantYear.of(LocalDate.of(2027, 4, 1))).hasToString("2027/28");
        assertThat(GrantYear.chosen("anything", YEAR)).isEqualTo(YEAR);
    }

    @Test
    void poundsAreWrittenAsPeopleWriteThem() {
        assertThat(Pounds.of(new BigDecimal("101161.78"))).isEqualTo("£101,161.78");
        assertThat(Pounds.of(new BigDecimal("180000.00"))).isEqualTo("£180,000");
        assertThat(Pounds.of(new BigDecimal("-16424"))).isEqualTo("−£16,424");
    }

    private static GuardrailsPage page() {
        return GuardrailsPage.of(
                new Guardrails(
                        "2023/24",
                        new BigDecimal("4388080"),
                        List.of(
                                standing(Kind.CORE_GRANT, null, "4388080", "3988080", "400000", State.HOLDS),
                                standing(Kind.YEF_EVIDENCE, null, "1316424", "900000", "-16424", State.TIPPED),
                                standing(Kind.MATCH_FUND, null, "505500", "0", "0", State.OPEN),
                                standing(Kind.AREA_ALLOCATION, "E06000023", "424389", "0", "424389", State.HOLDS))),
                YEAR,
                new GrantYear(2026));
    }

    private static Guardrails.Standing standing(
            Kind kind, @Nullable String area, String limit, String counted, String room, State state) {
        return new Guardrails.Standing(
                kind,
                area,
                "A condition",
                new BigDecimal(limit),
                new BigDecimal(counted),
                new BigDecimal(room),
                state,
                "seed 003");
    }
}
