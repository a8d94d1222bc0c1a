package uk.reachable.system.observability;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import uk.reachable.system.documents.Markdown;

import static org.assertj.core.api.Assertions.assertThat;

class AlertRulesTest {

    private final Set<String> metrics = MetricsPage.read().series();
    private final Set<String> sections = Markdown.read("docs/runbook.md").anchors();

    @Test
    void everyAlertSaysHowBadItIsWhatIsTheMatterAndWhatToDoAndAsksForListedMetrics() {
        assertThat(ObservabilityFiles.alerts())
                .hasSizeGreaterThan(20)
                .flatExtracting(alert -> alert.complaints(metrics, sections, ringing()))
                .isEmpty();
    }

    @Test
    void noTwoAlertsHaveOneName() {
        assertThat(ObservabilityFiles.alerts()).extracting(AlertRule::name).doesNotHaveDuplicates();
    }

    @Test
    void everyAlertIsSeenToRingAndToBeQuiet() {
        Set<String> names =
                ObservabilityFiles.alerts().stream().map(AlertRule::name).collect(Collectors.toSet());

        assertThat(ringing()).isEqualTo(names);
        assertThat(alertsOf(expected -> expected.path("exp_alerts").isEmpty())).isEqualTo(names);
    }

    @Test
    void aMistakeOfEachKindIsCaught() {
        var planted = new AlertRule("Planted", "rate(nobody_counts_this[5m]) > 0", "loud", " ", "docs/runbook.md#none");

        assertThat(planted.complaints(metrics, sections, new HashSet<>()))
                .containsExactly(
                        "Planted has no severity that somebody knows: loud",
                        "Planted does not say what is the matter",
                        "Planted leads to no section of the runbook: docs/runbook.md#none",
                        "Planted is in no test of promtool",
                        "Planted asks for what docs/metrics.md does not have: nobody_counts_this");
    }

    private static Set<String> ringing() {
        return alertsOf(expected -> !expected.path("exp_alerts").isEmpty());
    }

    private static Set<String> alertsOf(Predicate<JsonNode> which) {
        List<JsonNode> expectations = ObservabilityFiles.expectations();
        return expectations.stream()
                .filter(which)
                .map(expected -> expected.path("alertname").asString())
                .collect(Collectors.toSet());
    }
}
