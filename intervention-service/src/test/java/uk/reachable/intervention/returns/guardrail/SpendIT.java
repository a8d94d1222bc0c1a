package uk.reachable.intervention.returns.guardrail;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import uk.reachable.intervention.InterventionTest;
import uk.reachable.intervention.returns.Returns;
import uk.reachable.platform.testkit.TestTokens.Token;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.intervention.returns.Returns.row;

/** What West Yorkshire's manager enters; each test has a grant year of its own. */
@InterventionTest
class SpendIT {
    private static final Token MANAGER = Returns.managerOfWestYorkshire();
    private static final List<String> CSPS = List.of("E08000032", "E08000033", "E08000034", "E08000035", "E08000036");

    private final Returns returns;

    @Autowired
    SpendIT(Returns returns) {
        this.returns = returns;
    }

    @Test
    void aDryRunWarnsBeforeSpendTipsAGuardrailAndKeepsNothing() {
        JsonNode before = guardrails("2024/25");

        JsonNode told =
                Returns.json(post("?dryRun=true", spend("2024-05-01", "4341877.01", "CORE_GRANT", "LABOUR", null))
                        .expectStatus()
                        .isOk());

        assertThat(told.at("/tips/0/kind").asString()).isEqualTo("CORE_GRANT");
        assertThat(told.path("id").isNull()).isTrue();
        assertThat(guardrails("2024/25")).isEqualTo(before);
    }

    /** Seed 003 ¶2.1: 101,161.78 and 129,017.47, equally split among five areas. */
    @Test
    void annexAOfWestYorkshireIsReproduced() {
        CSPS.forEach(area -> {
            boolean last = area.equals(CSPS.getLast());
            enter(spend("2023-06-01", last ? "20232.34" : "20232.36", "SERIOUS_VIOLENCE_DUTY", "LABOUR", area));
            enter(spend("2023-06-01", last ? "25803.51" : "25803.49", "SERIOUS_VIOLENCE_DUTY", "NON_LABOUR", area));
        });

        JsonNode annex = Returns.json(returns.post(
                        "/api/returns",
                        "{\"kind\": \"ANNEX_A\", \"from\": \"2023-04-01\", \"to\": \"2024-03-31\"}",
                        MANAGER)
                .expectStatus()
                .isCreated());

        assertThat(annex.at("/table/total/figures/labour").decimalValue()).isEqualByComparingTo("101161.78");
        assertThat(annex.at("/table/total/figures/nonLabour").decimalValue()).isEqualByComparingTo("129017.47");
        assertThat(row(annex.at("/table/lines"), "key", "E08000035")
                        .at("/figures/labour")
                        .decimalValue())
                .isEqualByComparingTo("20232.36");
        assertThat(row(guardrails("2023/24").path("guardrails"), "kind", "DUTY_LABOUR")
                        .path("room")
                        .decimalValue())
                .isEqualByComparingTo("0");
    }

    @Test
    void aWrongAmountIsCorrectedByANegativeOne() {
        JsonNode before = guardrails("2026/27");
        enter(spend("2026-05-01", "1000", "CORE_GRANT", "LABOUR", null));

        enter(spend("2026-05-01", "-1000", "CORE_GRANT", "LABOUR", null));

        assertThat(row(guardrails("2026/27").path("guardrails"), "kind", "CORE_GRANT")
                        .path("counted")
                        .decimalValue())
                .isEqualByComparingTo(row(before.path("guardrails"), "kind", "CORE_GRANT")
                        .path("counted")
                        .decimalValue());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, 10, E08000035, spentOn",
        "2026-05-01, 0, E08000035, amount",
        "2026-05-01, 0.001, E08000035, amount",
        "2026-05-01, 10, E08000025, localAuthority",
        "2010-05-01, 10, E08000035, spentOn"
    })
    void anAmountThatCannotBeIsRefusedByName(String day, String amount, String area, String field) {
        JsonNode problem = Returns.json(post("", spend(day, amount, "CORE_GRANT", "LABOUR", area))
                .expectStatus()
                .isBadRequest());

        assertThat(problem.at("/errors/0/field").asString()).isEqualTo(field);
    }

    @Test
    void aGrantYearWithoutConditionsIsRefusedWithThoseThatAreKept() {
        JsonNode problem = Returns.json(returns.get("/api/returns/guardrails?grantYear=1999/00", MANAGER)
                .expectStatus()
                .isBadRequest());

        assertThat(problem.at("/errors/0/message").asString()).contains("2023/24", "2024/25");
    }

    private void enter(String spend) {
        post("", spend).expectStatus().isCreated();
    }

    private ResponseSpec post(String query, String spend) {
        return returns.post("/api/returns/spend" + query, spend, MANAGER);
    }

    private JsonNode guardrails(String year) {
        return Returns.json(returns.get("/api/returns/guardrails?grantYear=" + year, MANAGER)
                .expectStatus()
                .isOk());
    }

    private static String spend(String day, String amount, String fund, String cost, @Nullable String area) {
        return """
                {"spentOn": "%s", "amount": %s, "fund": "%s", "cost": "%s", "purpose": "OTHER"%s}""".formatted(day, amount, fund, cost, area == null ? "" : ", \"localAuthority\": \"" + area + "\"");
    }
}
