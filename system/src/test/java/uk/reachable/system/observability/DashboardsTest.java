package uk.reachable.system.observability;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class DashboardsTest {

    private static final String DATASOURCE = "prometheus";

    @Test
    void everyPanelAsksForMetricsThatTheListHas() {
        Set<String> metrics = MetricsPage.read().series();

        assertThat(ObservabilityFiles.dashboards()).hasSize(3).allSatisfy(dashboard -> assertThat(queries(dashboard))
                .as(dashboard.path("title").asString())
                .isNotEmpty()
                .allSatisfy(query ->
                        assertThat(Promql.metricsIn(query)).isNotEmpty().isSubsetOf(metrics)));
    }

    @Test
    void everyPanelHasATitleAndADatasourceThatIsProvisioned() {
        assertThat(ObservabilityFiles.in("grafana/provisioning/datasources"))
                .allSatisfy(file -> assertThat(file).content().contains("uid: " + DATASOURCE));
        assertThat(ObservabilityFiles.dashboards())
                .flatExtracting(DashboardsTest::panels)
                .allSatisfy(panel -> {
                    assertThat(panel.path("title").asString("")).isNotBlank();
                    assertThat(panel.path("targets").valueStream())
                            .allMatch(target ->
                                    target.at("/datasource/uid").asString("").equals(DATASOURCE));
                });
    }

    @Test
    void everyDashboardHasAnAddressOfItsOwn() {
        assertThat(ObservabilityFiles.dashboards())
                .extracting(dashboard -> dashboard.path("uid").asString(""))
                .doesNotHaveDuplicates()
                .allMatch(uid -> uid.startsWith("reachable-"));
    }

    private static List<String> queries(JsonNode dashboard) {
        return panels(dashboard).stream()
                .flatMap(panel -> panel.path("targets").valueStream())
                .map(target -> target.path("expr").asString(""))
                .toList();
    }

    private static List<JsonNode> panels(JsonNode dashboard) {
        return dashboard.path("panels").valueStream().toList();
    }
}
