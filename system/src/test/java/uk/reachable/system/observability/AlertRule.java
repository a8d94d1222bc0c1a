package uk.reachable.system.observability;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** An alert of a rule file. */
record AlertRule(String name, String expression, String severity, String summary, String runbook) {

    private static final String PAGE = "docs/runbook.md#";

    static AlertRule of(JsonNode rule) {
        return new AlertRule(
                rule.path("alert").asString(""),
                rule.path("expr").asString(""),
                rule.at("/labels/severity").asString(""),
                rule.at("/annotations/summary").asString(""),
                rule.at("/annotations/runbook_url").asString(""));
    }

    /** What is wrong with it, in words; empty when nothing is. */
    List<String> complaints(Set<String> metrics, Set<String> sections, Set<String> tested) {
        List<String> wrong = new ArrayList<>();
        if (!Set.of("critical", "warning").contains(severity)) {
            wrong.add(name + " has no severity that somebody knows: " + severity);
        }
        if (summary.isBlank()) {
            wrong.add(name + " does not say what is the matter");
        }
        if (!runbook.startsWith(PAGE) || !sections.contains(runbook.substring(PAGE.length()))) {
            wrong.add(name + " leads to no section of the runbook: " + runbook);
        }
        if (!tested.contains(name)) {
            wrong.add(name + " is in no test of promtool");
        }
        Promql.metricsIn(expression).stream()
                .filter(metric -> !metrics.contains(metric))
                .forEach(unknown -> wrong.add(name + " asks for what docs/metrics.md does not have: " + unknown));
        return wrong;
    }
}
