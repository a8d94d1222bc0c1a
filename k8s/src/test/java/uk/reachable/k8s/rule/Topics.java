package uk.reachable.k8s.rule;

import io.strimzi.api.kafka.model.topic.KafkaTopic;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import uk.reachable.k8s.architecture.Contracts;
import uk.reachable.k8s.kustomize.Manifests;

/**
 * The topics are those of the contracts with their dead letters, with as many partitions, and each says how long it
 * keeps.
 */
public final class Topics implements Rule {

    @Override
    public List<String> faults(Manifests manifests) {
        var faults = new ArrayList<String>();
        var partitions = new TreeMap<String, Integer>();
        Contracts.read().channels().values().forEach(channel -> {
            partitions.put(channel.address(), channel.partitions());
            partitions.put(channel.deadLetters(), channel.partitions());
        });
        for (KafkaTopic topic : manifests.all(KafkaTopic.class)) {
            String name = topic.getMetadata().getName();
            Integer contracted = partitions.remove(name);
            Integer here = topic.getSpec().getPartitions();
            if (contracted == null) {
                faults.add("KafkaTopic " + name + ": is not in the contracts");
            } else if (!Objects.equals(here, contracted)) {
                faults.add(
                        "KafkaTopic " + name + ": has " + here + " partitions and " + contracted + " in the contracts");
            }
            if (topic.getSpec().getConfig() == null
                    || topic.getSpec().getConfig().get("retention.ms") == null) {
                faults.add("KafkaTopic " + name + ": does not say how long it keeps");
            }
        }
        partitions.keySet().forEach(name -> faults.add("KafkaTopic " + name + ": is in the contracts and missing"));
        return faults;
    }
}
