package uk.reachable.k8s.access;

import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyEgressRule;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyIngressRule;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import io.strimzi.api.kafka.model.kafka.Kafka;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.reachable.k8s.architecture.Architecture;
import uk.reachable.k8s.architecture.Arrow;
import uk.reachable.k8s.kustomize.Manifests;
import uk.reachable.k8s.rule.Rule;

/** The network allows exactly the arrows of the architecture, at both of their ends, and nothing by default. */
public final class Arrows implements Rule {

    private static final Set<String> KAFKA = Set.of("kafka", "kafka-entity-operator");
    private static final List<String> BOTH_WAYS = List.of("Ingress", "Egress");

    @Override
    public List<String> faults(Manifests manifests) {
        Set<Arrow> table = Architecture.arrows();
        List<NetworkPolicy> policies = manifests.all(NetworkPolicy.class);
        var faults = new ArrayList<String>();
        if (policies.stream().noneMatch(Arrows::refusesAll)) {
            faults.add("NetworkPolicy: none refuses everything by default");
        }
        compare("may not leave", only(table, arrow -> ours(arrow.from())), leaving(policies), faults);
        // What goes on between the parts of Kafka Strimzi allows by policies of its own.
        Set<Arrow> into = only(table, arrow -> ours(arrow.to()) && !KAFKA.contains(arrow.from()));
        compare("may not enter", into, entering(policies, manifests.all(Kafka.class)), faults);
        return faults;
    }

    private static void compare(String missing, Set<Arrow> table, Set<Arrow> allowed, List<String> faults) {
        table.stream()
                .filter(arrow -> !allowed.contains(arrow))
                .forEach(arrow -> faults.add("NetworkPolicy: " + arrow + " " + missing));
        allowed.stream()
                .filter(arrow -> !table.contains(arrow))
                .forEach(arrow -> faults.add("NetworkPolicy: " + arrow + " is not in the architecture"));
    }

    private static Set<Arrow> leaving(List<NetworkPolicy> policies) {
        var arrows = new TreeSet<Arrow>();
        for (NetworkPolicy policy : policies) {
            Objects.requireNonNullElse(policy.getSpec().getEgress(), List.<NetworkPolicyEgressRule>of())
                    .forEach(rule -> Parts.of(policy.getSpec().getPodSelector())
                            .forEach(from -> peers(rule.getTo()).forEach(to -> ports(rule.getPorts())
                                    .forEach(port -> arrows.add(new Arrow(from, to, port))))));
        }
        return arrows;
    }

    private static Set<Arrow> entering(List<NetworkPolicy> policies, List<Kafka> kafkas) {
        var arrows = new TreeSet<Arrow>();
        for (NetworkPolicy policy : policies) {
            Objects.requireNonNullElse(policy.getSpec().getIngress(), List.<NetworkPolicyIngressRule>of())
                    .forEach(rule -> Parts.of(policy.getSpec().getPodSelector())
                            .forEach(to -> peers(rule.getFrom()).forEach(from -> ports(rule.getPorts())
                                    .forEach(port -> arrows.add(new Arrow(from, to, port))))));
        }
        kafkas.stream()
                .flatMap(kafka -> kafka.getSpec().getKafka().getListeners().stream())
                .forEach(listener -> peers(listener.getNetworkPolicyPeers())
                        .forEach(from -> arrows.add(new Arrow(from, "kafka", listener.getPort()))));
        return arrows;
    }

    /** No peers mean all of them, and no ports all ports. */
    private static Stream<String> peers(List<NetworkPolicyPeer> peers) {
        return peers == null || peers.isEmpty()
                ? Stream.of("anybody")
                : peers.stream().flatMap(peer -> Parts.of(peer).stream());
    }

    private static Stream<Integer> ports(List<NetworkPolicyPort> ports) {
        return ports == null || ports.isEmpty()
                ? Stream.of(-1)
                : ports.stream()
                        .map(port -> port.getEndPort() == null ? port.getPort().getIntVal() : Integer.valueOf(-1));
    }

    private static boolean refusesAll(NetworkPolicy policy) {
        var spec = policy.getSpec();
        return Parts.of(spec.getPodSelector()).equals(List.of("everything"))
                && BOTH_WAYS.equals(spec.getPolicyTypes())
                && (spec.getIngress() == null || spec.getIngress().isEmpty())
                && (spec.getEgress() == null || spec.getEgress().isEmpty());
    }

    private static Set<Arrow> only(Set<Arrow> table, Predicate<Arrow> which) {
        var some = new TreeSet<Arrow>();
        table.stream().filter(which).forEach(some::add);
        return some;
    }

    private static boolean ours(String part) {
        return Manifests.SERVICES.contains(part)
                || KAFKA.contains(part)
                || Set.of("postgresql", "keys-postgresql", "everything").contains(part);
    }
}
