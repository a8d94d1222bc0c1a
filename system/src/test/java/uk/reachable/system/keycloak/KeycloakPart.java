package uk.reachable.system.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.reachable.local.machine.Folders;
import uk.reachable.local.supervisor.Health;
import uk.reachable.local.supervisor.Part;
import uk.reachable.system.keycloak.realm.Realm;

/** The published distribution as a process, with our realm and nothing from an earlier run. */
final class KeycloakPart {

    /** Unpacked there by the build; what it builds itself at its first start stays there too. */
    private static final Path DISTRIBUTION =
            Path.of(System.getProperty("keycloak.distribution", "")).toAbsolutePath();

    private KeycloakPart() {}

    /** Services do not wait for their issuer, so it starts beside them. */
    static Part of(int port, ComposedKeycloak composed) {
        Path program = DISTRIBUTION.resolve("bin/kc.sh");
        List<String> command = new ArrayList<>(List.of("bash", program.toString()));
        command.addAll(composed.command());
        return new Part(
                "keycloak",
                Part.Stage.SERVICES,
                List.of(port),
                List.of(program),
                KeycloakPart::layOutRealm,
                () -> command,
                variables(port, composed),
                Health.http("http://localhost:" + port + "/realms/" + Realm.NAME),
                "TERM",
                () -> {});
    }

    private static Map<String, String> variables(int port, ComposedKeycloak composed) {
        Map<String, String> variables = new TreeMap<>(composed.environment("keycloak"));
        variables.put("KC_HTTP_PORT", Integer.toString(port));
        variables.put("JAVA_HOME", System.getProperty("java.home"));
        variables.put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        return Map.copyOf(variables);
    }

    private static void layOutRealm() {
        Path data = DISTRIBUTION.resolve("data");
        Folders.delete(data.resolve("h2"));
        try {
            Path realm = Files.createDirectories(data.resolve("import")).resolve("realm.json");
            Files.writeString(realm, Files.readString(Realm.FILE));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
