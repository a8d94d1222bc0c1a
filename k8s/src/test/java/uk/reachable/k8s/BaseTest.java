package uk.reachable.k8s;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

@EnabledIf(value = "uk.reachable.k8s.Manifests#canBeRendered", disabledReason = "kubectl is not installed")
class BaseTest {

    private static final Set<String> SERVICES =
            Set.of("gateway", "incident-service", "referral-service", "intervention-service", "notification-service");
    private static final Set<String> SIGN_IN = Set.of("ISSUER_URI", "JWKS_URI");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z][A-Z_]*)");

    private static Manifests base = new Manifests(List.of());

    @BeforeAll
    static void render() {
        base = Manifests.render(Path.of("base"));
    }

    @Test
    void thereIsADeploymentAndAServiceOfEach() {
        assertThat(base.namesOf("Deployment")).isEqualTo(SERVICES);
        assertThat(base.namesOf("Service")).isEqualTo(SERVICES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"gateway", "incident-service", "referral-service", "intervention-service", "notification-service"
            })
    void everyVariableThatAServiceReadsIsSetAndNoOther(String service) throws IOException {
        var read = new TreeSet<>(SIGN_IN);
        String settings = Files.readString(Path.of("..", service, "src/main/resources/application.yml"), UTF_8);
        VARIABLE.matcher(settings).results().forEach(variable -> read.add(variable.group(1)));

        assertThat(base.variables(service)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            gateway, 8080, 8181
            incident-service, 8082, 8182
            referral-service, 8083, 8183
            intervention-service, 8084, 8184
            notification-service, 8085, 8185
            """)
    void theProbesAskTheManagementPortWhichIsNotServed(String service, int port, int managementPort) {
        var container = base.container(service);
        assertThat(Manifests.text(container, "ports"))
                .contains("containerPort=" + port + ", name=http")
                .contains("containerPort=" + managementPort + ", name=management");
        assertThat(List.of("startupProbe", "livenessProbe", "readinessProbe"))
                .allSatisfy(probe -> assertThat(Manifests.text(container, probe, "httpGet", "port"))
                        .isEqualTo("management"));
        assertThat(Manifests.list(base.named("Service", service), "spec", "ports"))
                .map(served -> served.get("port"))
                .containsExactly(port);
    }

    @Test
    void secretsAreReferencedAndNotContained() {
        assertThat(base.namesOf("Secret")).isEmpty();
        assertThat(base.documents())
                .filteredOn(document -> "ConfigMap".equals(document.get("kind")))
                .allSatisfy(config -> assertThat(Manifests.map(config, "data").keySet())
                        .noneMatch(name -> name.contains("PASSWORD")
                                || name.contains("SECRET")
                                || name.contains("KEY") && !name.startsWith("KEYS_DB_URL")));
    }
}
