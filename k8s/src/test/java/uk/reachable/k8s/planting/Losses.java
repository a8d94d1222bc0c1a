package uk.reachable.k8s.planting;

import java.util.List;
import java.util.Map;
import uk.reachable.k8s.kustomize.Manifests;

/** What would be lost with one machine. */
final class Losses {

    static final List<Mistake> ALL = List.of(
            new Mistake(
                    "a topic with another number of partitions than the contracts",
                    it -> it.set("KafkaTopic", "reachable.referral.v1", "spec.partitions", 12),
                    "KafkaTopic reachable.referral.v1: has 12 partitions and 6 in the contracts"),
            new Mistake(
                    "a topic that is missing",
                    it -> it.without("KafkaTopic", "reachable.delivery.v1"),
                    "KafkaTopic reachable.delivery.v1: is in the contracts and missing"),
            new Mistake(
                    "a topic that keeps for as long as it likes",
                    it -> it.without("KafkaTopic", "reachable.incident.v1", "spec.config"),
                    "KafkaTopic reachable.incident.v1: does not say how long it keeps"),
            new Mistake(
                    "one replica that is enough",
                    it -> it.set("Kafka", "reachable", "spec.kafka.config", Map.of("min.insync.replicas", 1)),
                    "Kafka: min.insync.replicas is 1 and not 2"),
            new Mistake(
                    "a commit on one machine",
                    it -> it.without("Cluster", "postgresql", "spec.postgresql.synchronous"),
                    "Cluster postgresql: a commit may be on one machine only"),
            new Mistake(
                    "no backup",
                    it -> it.without("ScheduledBackup", "keys-postgresql"),
                    "Cluster keys-postgresql: is in no backup"),
            new Mistake(
                    "keys beside the data",
                    it -> it.without("ObjectStore", "keys-postgresql-backups"),
                    "ObjectStore: keys and data go to one place"),
            new Mistake(
                    "no disruption budget",
                    it -> it.without("PodDisruptionBudget", "gateway"),
                    "Deployment gateway: no disruption budget of one"),
            new Mistake(
                    "two of a service on one node",
                    it -> it.without("Deployment", "gateway", "spec.template.spec.topologySpreadConstraints"),
                    "Deployment gateway: two of it may be on one node"),
            new Mistake(
                    "a service that goes while others still send to it",
                    it -> it.containerWithout("gateway", "lifecycle.preStop"),
                    "Deployment gateway: is stopped while others still send to it"),
            new Mistake(
                    "no autoscaler",
                    it -> it.without("ScaledObject", "referral-service"),
                    "Deployment referral-service: no autoscaler keeps two of it"),
            new Mistake(
                    "an autoscaler that looks at another's group",
                    it -> it.<Map<String, Object>>list("ScaledObject", "referral-service", "spec.triggers")
                            .forEach(trigger -> group(trigger, "incident-service")),
                    "ScaledObject referral-service: looks at another's group"),
            new Mistake(
                    "more instances than connections",
                    it -> it.set("HorizontalPodAutoscaler", "gateway", "spec.maxReplicas", 20),
                    "Cluster postgresql: max_connections is less than"));

    private Losses() {}

    private static void group(Map<String, Object> trigger, String group) {
        Manifests.<Map<String, Object>>at(trigger, "metadata").orElseThrow().put("consumerGroup", group);
    }
}
