package uk.reachable.k8s;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.reachable.k8s.kustomize.Manifests;
import uk.reachable.k8s.rule.Variables;

import static org.assertj.core.api.Assertions.assertThat;

class BaseTest {

    private final Manifests base = Manifests.render("base");

    @Test
    void thereIsADeploymentAndAServiceOfEach() {
        assertThat(base.namesOf("Deployment")).containsExactlyInAnyOrderElementsOf(Manifests.SERVICES);
        assertThat(base.namesOf("Service")).containsExactlyInAnyOrderElementsOf(Manifests.SERVICES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"gateway", "incident-service", "referral-service", "intervention-service", "notification-service"
            })
    void everyVariableThatAServiceReadsIsSetAndNoOther(String service) {
        var set = new TreeSet<>(base.variables(service).keySet());
        set.removeAll(Variables.ofSpring());

        assertThat(set).isEqualTo(Variables.readBy(service));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            gateway, 8080, 8181
            incident-service, 8082, 8182
            referral-service, 8083, 8183
            intervention-service, 8084, 8184
            notification-service, 8085, 8185
            """)
    void theManagementPortIsNotServed(String service, int port, int managementPort) {
        Map<String, Object> container = base.container(service);
        assertThat(Manifests.<List<Map<String, Object>>>at(container, "ports"))
                .hasValue(List.of(
                        Map.of("name", "http", "containerPort", port),
                        Map.of("name", "management", "containerPort", managementPort)));
        assertThat(base.variables(service))
                .containsEntry("PORT", "" + port)
                .containsEntry("MANAGEMENT_PORT", "" + managementPort);
        assertThat(Manifests.<List<Map<String, Object>>>at(base.named("Service", service), "spec.ports"))
                .hasValue(List.of(Map.of("name", "http", "port", port, "targetPort", "http")));
    }

    @Test
    void secretsAreReferencedAndNotContained() {
        assertThat(base.namesOf("Secret")).isEmpty();
        assertThat(base.ofKind("ConfigMap")).isNotEmpty().allSatisfy(config -> assertThat(
                        Manifests.<Map<String, Object>>at(config, "data")
                                .orElseThrow()
                                .keySet())
                .noneMatch(name -> name.contains("PASSWORD")
                        || name.contains("SECRET")
                        || name.contains("KEY") && !name.startsWith("KEYS_DB_URL") && !name.endsWith("KEYSTORETYPE")));
    }
}
