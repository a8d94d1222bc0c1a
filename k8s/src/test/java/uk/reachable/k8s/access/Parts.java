package uk.reachable.k8s.access;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.LabelSelectorRequirement;
import io.fabric8.kubernetes.api.model.networking.v1.IPBlock;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names that the architecture has for what a policy selects. */
final class Parts {

    private static final Map<Map<String, String>, String> PODS = Map.of(
            Map.of("cnpg.io/cluster", "postgresql"), "postgresql",
            Map.of("cnpg.io/cluster", "keys-postgresql"), "keys-postgresql",
            Map.of("strimzi.io/name", "reachable-kafka"), "kafka",
            Map.of("strimzi.io/name", "reachable-entity-operator"), "kafka-entity-operator");

    private static final Set<String> PRIVATE =
            Set.of("10.0.0.0/8", "100.64.0.0/10", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16");

    private Parts() {}

    /** An end that is not one of ours has a name which is in no table. */
    static List<String> of(NetworkPolicyPeer peer) {
        if (peer.getIpBlock() != null) {
            return List.of(of(peer.getIpBlock()));
        }
        if (peer.getNamespaceSelector() == null) {
            return of(peer.getPodSelector());
        }
        return List.of(namespace(
                labels(peer.getNamespaceSelector()),
                peer.getPodSelector() == null ? null : labels(peer.getPodSelector())));
    }

    static List<String> of(LabelSelector pods) {
        if (labels(pods).isEmpty() && expressions(pods).isEmpty()) {
            return List.of("everything");
        }
        if (!labels(pods).isEmpty() && !expressions(pods).isEmpty()) {
            return List.of("unknown pods " + pods);
        }
        return labels(pods).isEmpty()
                ? expressions(pods).stream().flatMap(Parts::of).toList()
                : List.of(named(labels(pods)));
    }

    private static Stream<String> of(LabelSelectorRequirement in) {
        return "In".equals(in.getOperator())
                ? in.getValues().stream().map(value -> named(Map.of(in.getKey(), value)))
                : Stream.of("unknown pods " + in);
    }

    private static String named(Map<String, String> labels) {
        String service = labels.get("app.kubernetes.io/name");
        return service != null && labels.size() == 1
                ? service
                : Objects.requireNonNullElse(PODS.get(labels), "unknown pods " + labels);
    }

    private static String namespace(Map<String, String> namespace, @Nullable Map<String, String> pods) {
        String role = namespace.get("reachable.uk/role");
        if (role != null && pods == null) {
            return role;
        }
        boolean dns = namespace.equals(Map.of("kubernetes.io/metadata.name", "kube-system"))
                && Map.of("k8s-app", "kube-dns").equals(pods);
        return dns ? "names" : "unknown namespace " + namespace;
    }

    private static String of(IPBlock block) {
        if (!"0.0.0.0/0".equals(block.getCidr())) {
            return "unknown addresses " + block.getCidr();
        }
        Set<String> except = block.getExcept() == null ? Set.of() : Set.copyOf(block.getExcept());
        return except.equals(PRIVATE) ? "outside" : except.isEmpty() ? "anywhere" : "unknown addresses but " + except;
    }

    private static Map<String, String> labels(LabelSelector selector) {
        return Objects.requireNonNullElse(selector.getMatchLabels(), Map.of());
    }

    private static List<LabelSelectorRequirement> expressions(LabelSelector selector) {
        return Objects.requireNonNullElse(selector.getMatchExpressions(), List.of());
    }
}
