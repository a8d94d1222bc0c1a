package uk.reachable.k8s.strict;

import java.util.List;
import uk.reachable.k8s.strict.Metadata.Named;

/** What KEDA scales, and by what: the fields used here, written down by hand from its documentation. */
public record ScaledObject(String apiVersion, String kind, Metadata metadata, Spec spec) {

    public record Spec(
            Named scaleTargetRef,
            int minReplicaCount,
            int maxReplicaCount,
            int cooldownPeriod,
            List<Trigger> triggers) {}

    public record Trigger(String type, Named authenticationRef, Lag metadata) {}

    /** Of the trigger {@code kafka}; KEDA takes texts only. */
    public record Lag(
            String bootstrapServers,
            String consumerGroup,
            String lagThreshold,
            String offsetResetPolicy,
            String version,
            String tls) {}
}
