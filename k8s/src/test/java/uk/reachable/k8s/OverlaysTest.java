package uk.reachable.k8s;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.reachable.k8s.kustomize.Manifests;
import uk.reachable.k8s.strict.ScaledObject;

import static org.assertj.core.api.Assertions.assertThat;

class OverlaysTest {

    @ParameterizedTest
    @ValueSource(strings = {"base", "overlays/production"})
    void whereItCountsAllRulesHold(String folder) {
        assertThat(Rules.WHERE_IT_COUNTS.faults(Manifests.render(folder))).isEmpty();
    }

    @Test
    void oneOfEverythingKeepsTheRulesOfFieldsPodsVariablesAndAccess() {
        Manifests dev = Manifests.render("overlays/dev");

        assertThat(Rules.EVERYWHERE.faults(dev)).isEmpty();
        assertThat(dev.namesOf("ScaledObject")).isEmpty();
        assertThat(dev.namesOf("ObjectStore")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "overlays/dev", "overlays/production"})
    void theWayInIsByTlsAndMessagesLinkToIt(String folder) {
        Manifests manifests = Manifests.render(folder);
        Map<String, Object> ingress = manifests.named("Ingress", "gateway");
        String host = manifests
                .variables("notification-service")
                .getOrDefault("PUBLIC_URL", "")
                .replace("https://", "");

        assertThat(Manifests.<List<Map<String, Object>>>at(ingress, "spec.rules")
                        .orElseThrow())
                .extracting(rule -> rule.get("host"))
                .containsExactly(host);
        assertThat(Manifests.<Object>at(ingress, "spec.tls"))
                .hasValue(List.of(Map.of("hosts", List.of(host), "secretName", "gateway-tls")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"overlays/dev", "overlays/production"})
    void everythingIsInOneNamespaceThatTakesOnlyRestrictedPods(String folder) {
        Manifests manifests = Manifests.render(folder);
        Map<String, Object> namespace =
                manifests.ofKind("Namespace").findFirst().orElseThrow();

        assertThat(Manifests.<Map<String, String>>at(namespace, "metadata.labels")
                        .orElseThrow())
                .containsEntry("pod-security.kubernetes.io/enforce", "restricted");
        assertThat(manifests.documents())
                .filteredOn(document -> document != namespace)
                .allMatch(document ->
                        Manifests.at(document, "metadata.namespace").equals(Manifests.at(namespace, "metadata.name")));
    }

    @Test
    void theAutoscalerFindsTheBrokersOfProductionFromItsOwnNamespace() {
        Manifests production = Manifests.render("overlays/production");

        assertThat(production.all(ScaledObject.class)).hasSize(4).allSatisfy(scaled -> assertThat(
                        scaled.spec().triggers().getFirst().metadata().bootstrapServers())
                .isEqualTo("reachable-kafka-bootstrap." + scaled.metadata().namespace() + ".svc:9093"));
    }
}
