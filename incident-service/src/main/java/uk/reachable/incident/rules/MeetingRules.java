package uk.reachable.incident.rules;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.Severity;

/**
 * A region's rules on when a consequence-management meeting is called (seed 001 ¶79-80); the first that covers the
 * incident decides.
 */
public record MeetingRules(String region, int version, String basis, List<MeetingRule> rules) {
    public MeetingRules {
        rules = List.copyOf(rules);
    }

    public MeetingDecision decide(Category category, Severity severity, Set<AgeBand> ageBands) {
        return rules.stream()
                .filter(rule -> rule.covers(category, severity, ageBands))
                .findFirst()
                .<MeetingDecision>map(this::call)
                .orElseGet(() -> new MeetingDecision.DoNotCall(version));
    }

    private MeetingDecision call(MeetingRule rule) {
        return new MeetingDecision.Call(rule.id(), version, rule.because(), Duration.ofHours(rule.dueHours()));
    }
}
