package uk.reachable.k8s.loss;

import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.reachable.k8s.kustomize.Manifests;
import uk.reachable.k8s.rule.Rule;
import uk.reachable.k8s.strict.Cluster;
import uk.reachable.k8s.strict.ObjectStore;
import uk.reachable.k8s.strict.ScheduledBackup;

/**
 * What was acknowledged is on two machines, outlives one, and is in a backup; keys are never in the backup of the data.
 */
public final class Durability implements Rule {

    private static final Set<String> REPLICATED =
            Set.of("default", "offsets.topic", "transaction.state.log", "share.coordinator.state.topic");
    private static final Set<String> IN_SYNC =
            Set.of("min.insync.replicas", "transaction.state.log.min.isr", "share.coordinator.state.topic.min.isr");

    @Override
    public List<String> faults(Manifests manifests) {
        var faults = new ArrayList<String>();
        for (Kafka kafka : manifests.all(Kafka.class)) {
            Map<String, Object> config = kafka.getSpec().getKafka().getConfig();
            REPLICATED.forEach(what -> is(config, what + ".replication.factor", 3, "Kafka", faults));
            IN_SYNC.forEach(what -> is(config, what, 2, "Kafka", faults));
            is(config, "unclean.leader.election.enable", false, "Kafka", faults);
            is(config, "auto.create.topics.enable", false, "Kafka", faults);
        }
        for (KafkaNodePool pool : manifests.all(KafkaNodePool.class)) {
            if (pool.getSpec().getReplicas() != 3) {
                faults.add("KafkaNodePool " + pool.getMetadata().getName() + ": not three");
            }
        }
        for (KafkaTopic topic : manifests.all(KafkaTopic.class)) {
            String name = "KafkaTopic " + topic.getMetadata().getName();
            is(topic.getSpec().getConfig(), "min.insync.replicas", "2", name, faults);
            if (!Integer.valueOf(3).equals(topic.getSpec().getReplicas())) {
                faults.add(name + ": not three replicas");
            }
        }
        manifests.all(Cluster.class).forEach(cluster -> look(cluster, manifests, faults));
        if (manifests.all(ObjectStore.class).stream()
                        .map(store -> store.spec().configuration().destinationPath()
                                + store.spec()
                                        .configuration()
                                        .s3Credentials()
                                        .accessKeyId()
                                        .name())
                        .distinct()
                        .count()
                < 2) {
            faults.add("ObjectStore: keys and data go to one place");
        }
        return faults;
    }

    private static void look(Cluster cluster, Manifests manifests, List<String> faults) {
        String name = "Cluster " + cluster.metadata().name();
        var synchronous = cluster.spec().postgresql().synchronous();
        if (cluster.spec().instances() < 3
                || synchronous == null
                || synchronous.number() < 1
                || !synchronous.dataDurability().equals("required")) {
            faults.add(name + ": a commit may be on one machine only");
        }
        var plugins = cluster.spec().plugins();
        boolean archived = plugins != null
                && plugins.stream()
                        .anyMatch(plugin -> plugin.isWALArchiver()
                                && manifests
                                        .find("ObjectStore", plugin.parameters().barmanObjectName())
                                        .isPresent());
        boolean scheduled = manifests.all(ScheduledBackup.class).stream()
                .anyMatch(backup ->
                        backup.spec().cluster().name().equals(cluster.metadata().name()));
        if (!archived || !scheduled) {
            faults.add(name + ": is in no backup");
        }
    }

    private static void is(
            @Nullable Map<String, Object> config, String name, Object value, String where, List<String> faults) {
        Object here = config == null ? null : config.get(name);
        if (!Objects.equals(here, value)) {
            faults.add(where + ": " + name + " is " + here + " and not " + value);
        }
    }
}
