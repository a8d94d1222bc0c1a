package uk.reachable.local.compose;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.reachable.local.machine.Ports;
import uk.reachable.local.machine.Secrets;

import static org.assertj.core.api.Assertions.assertThat;

/** What can be known of docker-compose.yml and the Dockerfiles without an engine. */
class ComposeFileTest {

    private static final Set<String> SIGN_IN = Set.of("ISSUER_URI", "JWKS_URI");
    /** Spring Boot's own, which say in its words what the application.yml of every service says for all ways to run. */
    private static final Set<String> TRACES =
            Set.of("MANAGEMENT_TRACING_SAMPLING_PROBABILITY", "MANAGEMENT_OPENTELEMETRY_TRACING_EXPORT_OTLP_ENDPOINT");

    private static final Set<String> WATCHING = Set.of("prometheus", "grafana", "traces");

    private final ComposeFile file = ComposeFile.read();

    @Test
    void theFileHasNothingThatComposeOneOrTwoRefuses() {
        assertThat(file.content()).doesNotContainKeys("name", "version");
        assertThat(file.containers())
                .allSatisfy((name, container) ->
                        assertThat(container).as(name).doesNotContainKeys("ulimits", "container_name"));
    }

    @Test
    void whatWatchesComesOnlyWhenItIsAskedForAndNothingNeedsIt() {
        assertThat(file.containers()).allSatisfy((name, container) -> {
            assertThat(container.get("profiles"))
                    .as(name)
                    .isEqualTo(WATCHING.contains(name) ? List.of("observability") : null);
            assertThat(String.valueOf(container.get("depends_on"))).as(name).doesNotContain(WATCHING);
        });
    }

    @Test
    void everyServiceIsScrapedByItsNameOnItsManagementPort() {
        String scraped = ComposeFile.textOf("observability/prometheus/prometheus.yml");

        for (String service : file.containers().keySet()) {
            String port = file.environment(service).get("MANAGEMENT_PORT");
            if (port != null) {
                assertThat(scraped)
                        .contains("job_name: " + service + "\n", "targets: [\"" + service + ":" + port + "\"]");
            }
        }
    }

    @Test
    void everyFileThatIsMountedIsThere() {
        assertThat(file.containers().keySet().stream()
                        .flatMap(name -> file.volumes(name).stream())
                        .filter(volume -> volume.startsWith("./")))
                .hasSizeGreaterThan(4)
                .allMatch(
                        volume -> Files.exists(ComposeFile.PROJECT.resolve(volume.substring(0, volume.indexOf(':')))));
    }

    @Test
    void everyImageIsPinned() {
        assertThat(file.containers()).allSatisfy((name, container) -> assertThat(String.valueOf(container.get("image")))
                .as(name)
                .matches("[a-z/-]+:[a-z0-9.-]+(@sha256:[0-9a-f]{64})?")
                .doesNotEndWith(":latest"));
        assertThat(List.of("Dockerfile", "local/Dockerfile")).allSatisfy(dockerfile -> assertThat(
                        ComposeFile.textOf(dockerfile).lines().filter(line -> line.startsWith("FROM ")))
                .as(dockerfile)
                .allMatch(line -> line.startsWith("FROM eclipse-temurin:25-jre")));
    }

    @Test
    void everyContainerHasAMemoryLimitAndSaysWhetherItIsWell() {
        assertThat(file.containers()).isNotEmpty().allSatisfy((name, container) -> {
            assertThat(container).as(name).containsKey("mem_limit");
            assertThat(container).as(name).containsKey(isOneShot(container) ? "command" : "healthcheck");
        });
    }

    @Test
    void theFileHoldsNoSecret() {
        for (String container : file.containers().keySet()) {
            assertThat(file.environment(container)).as(container).allSatisfy((name, value) -> assertThat(value)
                    .as(name)
                    .matches(isSecret(name) ? "(\\$\\{[A-Z_]+:\\?})?" : "(?!.*://[^/]*@).*"));
        }
    }

    @Test
    void everythingIsPublishedOnLoopbackOnly() {
        assertThat(file.containers().keySet().stream().flatMap(name -> file.ports(name).stream()))
                .hasSize(13)
                .allMatch(port -> port.startsWith("127.0.0.1:"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"gateway", "incident-service", "referral-service", "intervention-service", "notification-service"
            })
    void everyVariableThatAServiceReadsIsSetAndNoOther(String service) {
        Set<String> read = new TreeSet<>(SIGN_IN);
        read.addAll(TRACES);
        read.addAll(ComposeFile.variablesIn(ComposeFile.textOf(service + "/src/main/resources/application.yml")));

        assertThat(file.environment(service).keySet()).isEqualTo(read);
    }

    @Test
    void everyVariableThatTheIssuerReadsIsSetAndNoOther() {
        assertThat(file.environment("issuer").keySet())
                .isEqualTo(ComposeFile.variablesIn(ComposeFile.textOf("local/src/main/resources/issuer.yml")));
    }

    @Test
    void whatTheFileLeavesOpenIsWhatUpWrites(@TempDir Path folder) {
        Map<String, String> written = ComposeVariables.of(new Ports(0), new Secrets(folder));

        String both = file.text() + ComposeFile.textOf(KeycloakFileTest.FILE);
        Set<String> open = ComposeFile.variablesIn(both);
        assertThat(open.remove("TRACES_SHARE")).isTrue(); // by the command line, for one start
        assertThat(open).isEqualTo(written.keySet());
        assertThat(written).allSatisfy((name, value) -> assertThat(both)
                .contains(name.endsWith("_PORT") ? "${" + name + ":-" + value + "}" : "${" + name + ":?}"));
    }

    @Test
    void everyDatabaseIsCreatedForAUserOfItsOwnName() {
        String created = ComposeFile.textOf("compose/databases.sh")
                .lines()
                .filter(line -> line.startsWith("for name in "))
                .findFirst()
                .orElseThrow();
        Set<String> databases = new TreeSet<>();
        for (String service : file.containers().keySet()) {
            for (String prefix : List.of("", "KEYS_")) {
                Map<String, String> environment = file.environment(service);
                String url = environment.get(prefix + "DB_URL");
                if (url != null) {
                    String user = String.valueOf(environment.get(prefix + "DB_USER"));
                    assertThat(url).isEqualTo("jdbc:postgresql://postgres:5432/" + user);
                    databases.add(user);
                }
            }
        }
        assertThat(Arrays.asList(created.replaceAll("for name in |; do", "").split(" ")))
                .containsExactlyInAnyOrderElementsOf(databases);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dockerfile", "local/Dockerfile"})
    void aDockerfileNeedsNoBuildKitAndRunsItsProgramDirectlyAndNotAsRoot(String dockerfile) {
        assertThat(ComposeFile.textOf(dockerfile))
                .doesNotContain("syntax=", "--mount", "<<")
                .containsPattern("(?m)^USER 10001:10001$")
                .containsPattern("(?m)^ENTRYPOINT \\[\"java\"");
    }

    /** Otherwise the JVM starts without the cache, slowly, and says so only in its first lines. */
    @ParameterizedTest
    @ValueSource(strings = {"-XX:+UseCompactObjectHeaders", "--enable-native-access=ALL-UNNAMED"})
    void theCacheOfClassesIsMadeWithTheFlagsItIsUsedWith(String flag) {
        String dockerfile = ComposeFile.textOf("Dockerfile");
        String made = dockerfile.substring(dockerfile.indexOf("RUN DB_URL"), dockerfile.indexOf("\nUSER "));
        String used = dockerfile.substring(dockerfile.indexOf("ENTRYPOINT ["));

        assertThat(List.of(made, used)).allMatch(command -> command.contains(flag));
    }

    @Test
    void imagesAreMadeOfWhatTheBuildPackagedAndOfNothingElse() {
        assertThat(ComposeFile.textOf(".dockerignore").lines().filter(line -> !line.startsWith("#")))
                .startsWith("*")
                .allMatch(line -> line.equals("*") || line.contains("/target/") || line.equals("!compose/answers"));
    }

    private static boolean isOneShot(Map<String, Object> container) {
        return "no".equals(container.get("restart"));
    }

    private static boolean isSecret(String variable) {
        return variable.endsWith("PASSWORD")
                || variable.endsWith("SECRET")
                || variable.endsWith("_KEY")
                || variable.endsWith("_TOKEN");
    }
}
