package uk.reachable.k8s.planting;

import java.util.List;

/** Fields that no type has, one of each way in which a kind is known here. */
final class Fields {

    static final List<Mistake> ALL = List.of(
            new Mistake(
                    "a misspelt field of a container",
                    it -> it.container("gateway", "resorces", "none"),
                    "Unrecognized field \"resorces\""),
            new Mistake(
                    "a misspelt field deep in a policy",
                    it -> it.set("NetworkPolicy", "nothing", "spec.podSelector.matchLabel", "all"),
                    "Unrecognized field \"matchLabel\""),
            new Mistake(
                    "a misspelt field of Kafka",
                    it -> it.set("Kafka", "reachable", "spec.kafka.authorisation", "simple"),
                    "Unrecognized field \"authorisation\""),
            new Mistake(
                    "a misspelt field of a topic",
                    it -> it.set("KafkaTopic", "reachable.incident.v1", "spec.partition", 6),
                    "Unrecognized field \"partition\""),
            new Mistake(
                    "a misspelt field of PostgreSQL",
                    it -> it.set("Cluster", "postgresql", "spec.instance", 3),
                    "Unrecognized field \"instance\""),
            new Mistake(
                    "a misspelt field of an autoscaler",
                    it -> it.set("ScaledObject", "referral-service", "spec.maxReplicas", 3),
                    "Unrecognized field \"maxReplicas\""),
            new Mistake(
                    "a number in quotes where a number belongs",
                    it -> it.set("ScaledObject", "referral-service", "spec.minReplicaCount", "2"),
                    "minReplicaCount"),
            new Mistake(
                    "a number where a text belongs",
                    it -> it.set("ConfigMap", "gateway", "data.PORT", 8080),
                    "ConfigMap gateway"),
            new Mistake(
                    "a word that is none of those possible",
                    it -> it.set("KafkaUser", "autoscaler", "spec.authentication.type", "password"),
                    "KafkaUser autoscaler"),
            new Mistake(
                    "a kind of an old version",
                    it -> it.set("PodDisruptionBudget", "gateway", "apiVersion", "policy/v1beta1"),
                    "a kind that is not known here: policy/v1beta1 PodDisruptionBudget"));

    private Fields() {}
}
