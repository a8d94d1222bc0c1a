package uk.reachable.local.compose;

import java.nio.file.Files;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What can be known without an engine of the file that puts Keycloak in the place of our own issuer. */
class KeycloakFileTest {

    static final String FILE = "compose/keycloak.yml";

    private final ComposeFile ours = ComposeFile.read();
    private final ComposeFile file = ComposeFile.read(FILE);
    private final Map<String, Object> keycloak = file.container("keycloak");

    /** A variable that is forgotten would still mean the issuer that nobody signs in at any more. */
    @ParameterizedTest
    @ValueSource(
            strings = {"gateway", "incident-service", "referral-service", "intervention-service", "notification-service"
            })
    void everyAddressOfOurOwnIssuerIsReplacedByOneOfKeycloakAndNothingElse(String service) {
        Map<String, String> atOurs = ours.environment(service).entrySet().stream()
                .filter(variable -> variable.getValue().matches("http://(issuer:|localhost:\\$\\{ISSUER_PORT).*"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

        assertThat(file.environment(service)).isNotEmpty().hasSameSizeAs(atOurs).allSatisfy((name, value) -> {
            boolean inside = atOurs.getOrDefault(name, "").startsWith("http://issuer:");
            assertThat(value)
                    .as(name)
                    .startsWith((inside ? "http://keycloak:8080" : "http://localhost:${KEYCLOAK_PORT:-9080}")
                            + "/realms/reachable");
        });
    }

    @Test
    void itIsTheVersionThatTheTestsStart() {
        assertThat(ComposeFile.textOf("pom.xml"))
                .contains("<keycloak.version>"
                        + String.valueOf(keycloak.get("image")).split(":")[1] + "</keycloak.version>");
    }

    @Test
    void itIsPublishedOnLoopbackOnlyHasALimitAndSaysWhetherItIsWell() {
        assertThat(file.ports("keycloak")).hasSize(1).allMatch(port -> port.startsWith("127.0.0.1:"));
        assertThat(keycloak).containsKeys("mem_limit", "healthcheck", "cap_drop");
    }

    @Test
    void theRealmThatItMountsIsThereAndHoldsNoSecret() {
        assertThat(file.volumes("keycloak"))
                .containsExactly("./compose/keycloak/realm.json:/opt/keycloak/data/import/realm.json:ro");
        assertThat(Files.exists(ComposeFile.PROJECT.resolve("compose/keycloak/realm.json")))
                .isTrue();
        assertThat(ComposeFile.textOf("compose/keycloak/realm.json"))
                .contains("\"secret\" : \"${OIDC_CLIENT_SECRET}\"");
    }

    @Test
    void whatTheRealmLeavesOpenIsSet() {
        assertThat(file.environment("keycloak"))
                .containsKeys(ComposeFile.variablesIn(ComposeFile.textOf("compose/keycloak/realm.json"))
                        .toArray(String[]::new));
    }
}
