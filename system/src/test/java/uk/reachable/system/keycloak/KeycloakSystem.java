package uk.reachable.system.keycloak;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import uk.reachable.local.SystemMap;
import uk.reachable.local.machine.Home;
import uk.reachable.local.machine.Ports;
import uk.reachable.local.machine.Secrets;
import uk.reachable.local.supervisor.Orphans;
import uk.reachable.local.supervisor.Part;
import uk.reachable.local.supervisor.Supervisor;
import uk.reachable.local.supervisor.UpLock;

/** Gateway and incident-service as compose/keycloak.yml has them: our own issuer does not run. */
final class KeycloakSystem implements AutoCloseable {

    private static final Set<String> OURS = Set.of("postgresql", "kafka", "incident-service", "gateway");

    /** Below the ports that clients get, and of no other copy. */
    private static final Ports PORTS = new Ports(16_000);

    static final URI GATEWAY = URI.create(PORTS.gatewayUrl());
    static final URI INCIDENTS = URI.create("http://localhost:" + PORTS.at(8082));
    static final URI KEYCLOAK = URI.create("http://localhost:" + PORTS.at(9080));

    private final Secrets secrets;
    private final ComposedKeycloak composed;
    private final UpLock lock;
    private final Supervisor supervisor;

    private KeycloakSystem(Home home) {
        secrets = new Secrets(home.secrets());
        composed = new ComposedKeycloak(Map.of(
                "http://localhost:${KEYCLOAK_PORT:-9080}", KEYCLOAK.toString(),
                "http://keycloak:8080", KEYCLOAK.toString(),
                "127.0.0.1/8080", "127.0.0.1/" + KEYCLOAK.getPort(),
                "http://localhost:${GATEWAY_PORT:-8080}", GATEWAY.toString(),
                "${OIDC_CLIENT_SECRET:?}", clientSecret(),
                "${KEYCLOAK_ADMIN_PASSWORD:?}", adminPassword()));
        var parts = Stream.concat(
                        new SystemMap(home, PORTS)
                                .parts().stream()
                                        .filter(part -> OURS.contains(part.name()))
                                        .map(part -> with(composed.environment(part.name()), part)),
                        Stream.of(KeycloakPart.of(KEYCLOAK.getPort(), composed)))
                .toList();
        lock = UpLock.take(home.run());
        Orphans.stop(home.run(), parts);
        home.empty();
        supervisor = new Supervisor(home, parts, Clock.systemUTC(), _ -> {});
    }

    static KeycloakSystem start() throws InterruptedException {
        Path project = Path.of("..").toAbsolutePath().normalize();
        Path data = Path.of("target", "keycloak-system").toAbsolutePath();
        var system = new KeycloakSystem(new Home(project, data, project.resolve("local/target/local.jar")).create());
        system.supervisor.start();
        return system;
    }

    String clientSecret() {
        return secrets.get("oidc-client");
    }

    List<String> healthCheck() {
        return composed.healthCheck();
    }

    String adminPassword() {
        return secrets.get("keycloak-admin");
    }

    private static Part with(Map<String, String> more, Part part) {
        Map<String, String> variables = new TreeMap<>(part.variables());
        variables.putAll(more);
        return new Part(
                part.name(),
                part.stage(),
                part.ports(),
                part.needs(),
                part.preparation(),
                part.command(),
                Map.copyOf(variables),
                part.health(),
                part.stopSignal(),
                part.provision());
    }

    @Override
    public void close() throws InterruptedException, IOException {
        supervisor.stop();
        lock.close();
    }
}
