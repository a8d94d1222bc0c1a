package uk.reachable.k8s.rule;

import java.util.List;
import java.util.stream.Stream;

/** All rules, and which hold where. */
public enum Rules {
    /** Also where there is one of everything, to try it. */
    EVERYWHERE(List.of(
            new KnownFields(), new Pods(), new Variables(), new Arrows(), new EventAccess(), new Topics(), new Data())),
    /** Where a machine may be lost. */
    WHERE_IT_COUNTS(List.of(new Availability(), new Durability(), new Connections()));

    private final List<Rule> rules;

    Rules(List<Rule> rules) {
        this.rules = rules;
    }

    /** A field that no type has is all that is said of it, for the other rules could not read the rest. */
    public List<String> faults(Manifests manifests) {
        List<String> unknown = new KnownFields().faults(manifests);
        Stream<Rule> all =
                this == EVERYWHERE ? rules.stream() : Stream.concat(EVERYWHERE.rules.stream(), rules.stream());
        return unknown.isEmpty()
                ? all.flatMap(rule -> rule.faults(manifests).stream()).toList()
                : unknown;
    }
}
