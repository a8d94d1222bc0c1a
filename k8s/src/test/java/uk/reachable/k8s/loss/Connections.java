package uk.reachable.k8s.loss;

import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.reachable.k8s.kustomize.Manifests;
import uk.reachable.k8s.rule.Rule;
import uk.reachable.k8s.strict.Cluster;
import uk.reachable.k8s.strict.ScaledObject;

/** PostgreSQL has a connection for each of the largest number of instances, and for one of each that is replaced. */
public final class Connections implements Rule {

    /** Each service's pool; the gateway's is Hikari's default. */
    private static final int POOL = 10;

    /** What PostgreSQL keeps for itself, its replicas and its operator. */
    private static final int OTHERS = 10;

    @Override
    public List<String> faults(Manifests manifests) {
        var most = new HashMap<String, Integer>();
        manifests
                .all(HorizontalPodAutoscaler.class)
                .forEach(cpu -> most.put(
                        cpu.getSpec().getScaleTargetRef().getName(),
                        cpu.getSpec().getMaxReplicas()));
        manifests
                .all(ScaledObject.class)
                .forEach(lag ->
                        most.put(lag.spec().scaleTargetRef().name(), lag.spec().maxReplicaCount()));
        var faults = new ArrayList<String>();
        for (Cluster cluster : manifests.all(Cluster.class)) {
            int needed = OTHERS + POOL * instancesOn(cluster.metadata().name(), manifests, most);
            Map<String, String> parameters = cluster.spec().postgresql().parameters();
            if (Integer.parseInt(parameters.getOrDefault("max_connections", "100")) < needed) {
                faults.add("Cluster " + cluster.metadata().name() + ": max_connections is less than " + needed);
            }
        }
        return faults;
    }

    private static int instancesOn(String server, Manifests manifests, Map<String, Integer> most) {
        return Manifests.SERVICES.stream()
                .filter(service -> manifests.variables(service).values().stream()
                        .anyMatch(value -> value.startsWith("jdbc:postgresql://" + server + "-rw:")))
                .mapToInt(service -> most.getOrDefault(service, 1) + 1)
                .sum();
    }
}
