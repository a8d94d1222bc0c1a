package uk.reachable.k8s.planting;

import java.util.List;
import java.util.Map;

/** Arrows and rights, one too few or one too many. */
final class Access {

    private static final String ACLS = "spec.authorization.acls";

    static final List<Mistake> ALL = List.of(
            new Mistake(
                    "a missing arrow, where it begins",
                    it -> it.list("NetworkPolicy", "gateway", "spec.egress").removeFirst(),
                    "gateway -> incident-service:8082 may not leave"),
            new Mistake(
                    "a missing arrow, where it ends",
                    it -> it.without("NetworkPolicy", "referral-service"),
                    "gateway -> referral-service:8083 may not enter"),
            new Mistake(
                    "an arrow too many",
                    it -> it.list("NetworkPolicy", "mail", "spec.egress")
                            .add(rule("to", Map.of("podSelector", name("incident-service")), 8082)),
                    "notification-service -> incident-service:8082 is not in the architecture"),
            new Mistake(
                    "a door for everybody",
                    it -> it.without("NetworkPolicy", "gateway", "spec.egress")
                            .list("NetworkPolicy", "gateway", "spec.ingress")
                            .add(Map.of()),
                    "anybody -> gateway:-1 is not in the architecture"),
            new Mistake(
                    "no refusal by default",
                    it -> it.without("NetworkPolicy", "nothing"),
                    "none refuses everything by default"),
            new Mistake(
                    "brokers that take a stranger",
                    it -> it.<Map<String, Object>>list("Kafka", "reachable", "spec.kafka.listeners")
                            .getFirst()
                            .put("networkPolicyPeers", List.of(Map.of("podSelector", name("gateway")))),
                    "gateway -> kafka:9093 is not in the architecture"),
            new Mistake(
                    "a right that is missing",
                    it -> it.list("KafkaUser", "intervention-service", ACLS).remove(1),
                    "KafkaUser intervention-service: may not read topic reachable.referral.v1"),
            new Mistake(
                    "a right too many",
                    it -> it.list("KafkaUser", "intervention-service", ACLS)
                            .add(right("topic", "reachable.incident.v1", "Read")),
                    "KafkaUser intervention-service: may read topic reachable.incident.v1, which is not"),
            new Mistake(
                    "a right that is wrong",
                    it -> it.<Map<String, Object>>list("KafkaUser", "referral-service", ACLS)
                            .getFirst()
                            .put("operations", List.of("All")),
                    "KafkaUser referral-service: may all group referral-service"),
            new Mistake(
                    "a right to all that begins alike",
                    it -> it.list("KafkaUser", "referral-service", ACLS)
                            .add(Map.of(
                                    "resource",
                                    Map.of("type", "topic", "name", "reachable.", "patternType", "prefix"),
                                    "operations",
                                    List.of("Read"))),
                    "may read topic reachable...., which is not in the architecture"),
            new Mistake(
                    "brokers that ask for no certificate",
                    it -> it.<Map<String, Object>>list("Kafka", "reachable", "spec.kafka.listeners")
                            .getFirst()
                            .remove("authentication"),
                    "listener tls takes clients without a certificate"));

    private Access() {}

    private static Map<String, Object> rule(String direction, Map<String, Object> peer, int port) {
        return Map.of(direction, List.of(peer), "ports", List.of(Map.of("port", port)));
    }

    private static Map<String, Object> name(String service) {
        return Map.of("matchLabels", Map.of("app.kubernetes.io/name", service));
    }

    private static Map<String, Object> right(String type, String name, String operation) {
        return Map.of("resource", Map.of("type", type, "name", name), "operations", List.of(operation));
    }
}
