package uk.reachable.k8s.rule;

import io.strimzi.api.kafka.model.topic.KafkaTopic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import uk.reachable.k8s.architecture.Contracts;
import uk.reachable.k8s.kustomize.Manifests;

/**
 * The topics are those of the contracts with their dead letters, with as many partitions, and each keeps for as long as
 * they say.
 */
public final class Topics implements Rule {

    private record Contracted(int partitions, long kept) {}

    @Override
    public List<String> faults(Manifests manifests) {
        var faults = new ArrayList<String>();
        var contracted = new TreeMap<String, Contracted>();
        Contracts.read().channels().values().forEach(channel -> {
            contracted.put(channel.address(), new Contracted(channel.partitions(), channel.kept()));
            contracted.put(channel.deadLetters(), new Contracted(channel.partitions(), channel.deadLettersKept()));
        });
        for (KafkaTopic topic : manifests.all(KafkaTopic.class)) {
            String name = "KafkaTopic " + topic.getMetadata().getName();
            Contracted there = contracted.remove(topic.getMetadata().getName());
            if (there == null) {
                faults.add(name + ": is not in the contracts");
            } else {
                compare(name, topic, there, faults);
            }
        }
        contracted.keySet().forEach(name -> faults.add("KafkaTopic " + name + ": is in the contracts and missing"));
        return faults;
    }

    private static void compare(String name, KafkaTopic topic, Contracted there, List<String> faults) {
        Integer here = topic.getSpec().getPartitions();
        if (!Objects.equals(here, there.partitions())) {
            faults.add(name + ": has " + here + " partitions and " + there.partitions() + " in the contracts");
        }
        Map<String, Object> config = topic.getSpec().getConfig();
        Object kept = config == null ? null : config.get("retention.ms");
        if (kept == null) {
            faults.add(name + ": does not say how long it keeps");
        } else if (!kept.equals(Long.toString(there.kept()))) {
            faults.add(name + ": keeps for " + kept + " ms and for " + there.kept() + " in the contracts");
        }
    }
}
