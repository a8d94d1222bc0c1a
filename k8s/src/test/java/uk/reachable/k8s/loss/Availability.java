package uk.reachable.k8s.loss;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.Lifecycle;
import io.fabric8.kubernetes.api.model.LifecycleHandler;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.SleepAction;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.reachable.k8s.kustomize.Manifests;
import uk.reachable.k8s.rule.Rule;
import uk.reachable.k8s.strict.ScaledObject;

/**
 * Of each service there are two or more, on different nodes; one at a time goes, and not before nobody sends to it; one
 * autoscaler says how many.
 */
public final class Availability implements Rule {

    private static final Map<String, String> NAME_LABEL = Map.of("app.kubernetes.io/part-of", "reachable");

    @Override
    public List<String> faults(Manifests manifests) {
        var faults = new ArrayList<String>();
        Map<String, Integer> least = leastInstances(manifests, faults);
        List<PodDisruptionBudget> budgets = manifests.all(PodDisruptionBudget.class);
        for (Deployment deployment : manifests.all(Deployment.class)) {
            String name = deployment.getMetadata().getName();
            String where = "Deployment " + name;
            if (least.getOrDefault(name, 0) < 2) {
                faults.add(where + ": no autoscaler keeps two of it");
            }
            if (deployment.getSpec().getReplicas() != null) {
                faults.add(where + ": a number of replicas works against its autoscaler");
            }
            Map<String, String> labels = deployment.getSpec().getSelector().getMatchLabels();
            if (budgets.stream()
                    .noneMatch(budget ->
                            budget.getSpec().getSelector().getMatchLabels().equals(labels)
                                    && Integer.valueOf(1)
                                            .equals(budget.getSpec()
                                                    .getMaxUnavailable()
                                                    .getIntVal()))) {
                faults.add(where + ": no disruption budget of one");
            }
            PodSpec pod = deployment.getSpec().getTemplate().getSpec();
            if (pod.getTopologySpreadConstraints().stream()
                    .noneMatch(spread -> spread.getTopologyKey().equals("kubernetes.io/hostname")
                            && spread.getWhenUnsatisfiable().equals("DoNotSchedule")
                            && spread.getLabelSelector().getMatchLabels().equals(NAME_LABEL)
                            && spread.getMatchLabelKeys().contains("app.kubernetes.io/name"))) {
                faults.add(where + ": two of it may be on one node");
            }
            if (pod.getContainers().stream().anyMatch(container -> secondsBeforeItStops(container) < 5)) {
                faults.add(where + ": is stopped while others still send to it");
            }
        }
        return faults;
    }

    private static long secondsBeforeItStops(Container container) {
        return Optional.ofNullable(container.getLifecycle())
                .map(Lifecycle::getPreStop)
                .map(LifecycleHandler::getSleep)
                .map(SleepAction::getSeconds)
                .orElse(0L);
    }

    private static Map<String, Integer> leastInstances(Manifests manifests, List<String> faults) {
        var least = new HashMap<String, Integer>();
        for (HorizontalPodAutoscaler cpu : manifests.all(HorizontalPodAutoscaler.class)) {
            least.put(cpu.getSpec().getScaleTargetRef().getName(), cpu.getSpec().getMinReplicas());
        }
        for (ScaledObject lag : manifests.all(ScaledObject.class)) {
            String name = lag.spec().scaleTargetRef().name();
            if (least.put(name, lag.spec().minReplicaCount()) != null) {
                faults.add("ScaledObject " + name + ": a second autoscaler");
            }
            if (!lag.spec().triggers().stream()
                    .allMatch(trigger -> trigger.metadata().consumerGroup().equals(name))) {
                faults.add("ScaledObject " + name + ": looks at another's group");
            }
        }
        return least;
    }
}
