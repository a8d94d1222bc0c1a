package uk.reachable.incident.rules.proposal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.rules.MeetingRules;
import uk.reachable.platform.web.problem.FieldError;
import uk.reachable.platform.web.problem.Problems;

/** Rules and patterns that each are well-formed, and whether they make a version together. */
public record ProposedRules(List<RuleRequest> rules, List<PatternRequest> patterns) {

    public static ProposedRules of(@Nullable List<RuleRequest> rules, @Nullable List<PatternRequest> patterns) {
        return new ProposedRules(rules == null ? List.of() : rules, patterns == null ? List.of() : patterns);
    }

    /** Throws a 400 that names every field to correct. */
    public MeetingRules as(String region, int version) {
        List<FieldError> errors = Stream.concat(sameIds(), radii()).toList();
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
        return new MeetingRules(
                region,
                version,
                rules.stream().map(RuleRequest::toRule).toList(),
                patterns.stream().map(PatternRequest::toPattern).toList());
    }

    /** A meeting names what called it by its id alone. */
    private Stream<FieldError> sameIds() {
        Set<@Nullable String> taken = new HashSet<>();
        List<FieldError> errors = new ArrayList<>();
        IntStream.range(0, rules.size())
                .filter(i -> !taken.add(rules.get(i).id()))
                .forEach(i -> errors.add(twice("rules[" + i + "].id")));
        IntStream.range(0, patterns.size())
                .filter(i -> !taken.add(patterns.get(i).id()))
                .forEach(i -> errors.add(twice("patterns[" + i + "].id")));
        return errors.stream();
    }

    private static FieldError twice(String field) {
        return new FieldError(field, "is another rule's or pattern's: give each an id of its own");
    }

    private Stream<FieldError> radii() {
        return IntStream.range(0, patterns.size())
                .filter(i -> !patterns.get(i).hasItsRadius())
                .mapToObj(i -> new FieldError(
                        "patterns[" + i + "].km", "is needed when within is KM, and is to be left out otherwise"));
    }
}
