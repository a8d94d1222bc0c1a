package uk.reachable.k8s.planting;

import java.util.List;
import java.util.Map;
import uk.reachable.k8s.kustomize.Manifests;

/** The references of a container to the certificate that it shows to Kafka. */
final class Keys {

    private Keys() {}

    static List<Map<String, Object>> of(Map<String, Object> container) {
        return Manifests.<List<Map<String, Object>>>at(container, "env").orElseThrow().stream()
                .filter(variable -> String.valueOf(variable.get("name")).startsWith("SPRING_KAFKA_SSL_KEYSTORE"))
                .flatMap(variable -> Manifests.<Map<String, Object>>at(variable, "valueFrom.secretKeyRef").stream())
                .toList();
    }
}
