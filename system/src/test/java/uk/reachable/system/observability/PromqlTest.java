package uk.reachable.system.observability;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PromqlTest {

    @Test
    void theMetricsOfAnExpressionAreNeitherItsFunctionsNorItsLabels() {
        assertThat(Promql.metricsIn("""
                sum by (job, uri) (rate(requests_sum{uri!~".*(stream|imports).*"}[5m]))
                  / sum by (job, uri) (rate(requests_count{status=~"5.."}[5m])) > 1""")).containsExactly("requests_count", "requests_sum");
        assertThat(Promql.metricsIn("max by (job) (one) > 0 or max by (job) (two offset 5m) > 1e3"))
                .containsExactly("one", "two");
        assertThat(Promql.metricsIn("histogram_quantile(0.95, sum by (le) (rate(how_long_bucket[30m])))"))
                .containsExactly("how_long_bucket");
        assertThat(Promql.metricsIn("count(sum by (job) (up) > 0)")).containsExactly("up");
    }
}
