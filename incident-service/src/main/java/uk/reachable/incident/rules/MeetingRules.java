package uk.reachable.incident.rules;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.incident.pattern.MeetingPattern;
import uk.reachable.incident.pattern.PatternDecision;

/**
 * One version of a region's rules and patterns on when a consequence-management meeting is called (seed 001 ¶79-80).
 * The first rule that covers the incident decides; a pattern is asked only when none does, because a meeting is called
 * anyway then.
 */
public record MeetingRules(String region, int version, List<MeetingRule> rules, List<MeetingPattern> patterns) {
    public MeetingRules {
        rules = List.copyOf(rules);
        patterns = List.copyOf(patterns);
    }

    public MeetingDecision decide(Category category, Severity severity, String localAuthority, Set<AgeBand> ageBands) {
        return IntStream.range(0, rules.size())
                .filter(index -> rules.get(index).covers(category, severity, ageBands))
                .boxed()
                .findFirst()
                .<MeetingDecision>map(index -> call(index, category, localAuthority))
                .orElseGet(() -> new MeetingDecision.DoNotCall(
                        version, RuleWords.notCalled(category, severity, localAuthority, version)));
    }

    /** A pattern's meeting, explained as a rule's is. */
    public MeetingDecision.Call decide(PatternDecision.Call found) {
        int position = patterns.indexOf(found.pattern()) + 1;
        return new MeetingDecision.Call(
                found.pattern().id(),
                version,
                found.because(position, version),
                Duration.ofHours(found.pattern().dueHours()));
    }

    private MeetingDecision.Call call(int index, Category category, String localAuthority) {
        MeetingRule rule = rules.get(index);
        return new MeetingDecision.Call(
                rule.id(),
                version,
                RuleWords.called(rule, category, localAuthority, index + 1, version),
                Duration.ofHours(rule.dueHours()));
    }
}
