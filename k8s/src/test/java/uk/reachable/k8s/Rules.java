package uk.reachable.k8s;

import java.util.List;
import java.util.stream.Stream;
import uk.reachable.k8s.access.Arrows;
import uk.reachable.k8s.access.EventAccess;
import uk.reachable.k8s.kustomize.Manifests;
import uk.reachable.k8s.loss.Availability;
import uk.reachable.k8s.loss.Backups;
import uk.reachable.k8s.loss.Connections;
import uk.reachable.k8s.loss.Durability;
import uk.reachable.k8s.rule.Data;
import uk.reachable.k8s.rule.KnownFields;
import uk.reachable.k8s.rule.Pods;
import uk.reachable.k8s.rule.Rule;
import uk.reachable.k8s.rule.Topics;
import uk.reachable.k8s.rule.Variables;

/** All rules, and which hold where. */
public enum Rules {
    /** Also where there is one of everything, to try it. */
    EVERYWHERE(List.of(new Pods(), new Variables(), new Arrows(), new EventAccess(), new Topics(), new Data())),
    /** Where a machine may be lost. */
    WHERE_IT_COUNTS(List.of(new Availability(), new Durability(), new Backups(), new Connections()));

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
