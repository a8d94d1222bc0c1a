package uk.reachable.local.compose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.reachable.local.machine.Ports;
import uk.reachable.local.machine.Secrets;

import static java.util.Map.entry;

/** What the files of Compose leave open: the ports of this machine and the secrets of this installation. */
final class ComposeVariables {

    private static final Map<String, Integer> PORTS = Map.of(
            "GATEWAY_PORT", 8080,
            "ISSUER_PORT", 9000,
            "MAILBOX_PORT", 8025,
            "POSTGRES_PORT", 15432,
            "KAFKA_PORT", 9092,
            "GATEWAY_MANAGEMENT_PORT", 8181,
            "INCIDENT_MANAGEMENT_PORT", 8182,
            "REFERRAL_MANAGEMENT_PORT", 8183,
            "INTERVENTION_MANAGEMENT_PORT", 8184,
            "NOTIFICATION_MANAGEMENT_PORT", 8185);

    /** Taken only when what watches, or Keycloak, is asked for. */
    private static final Map<String, Integer> PORTS_WHEN_ASKED = Map.of(
            "PROMETHEUS_PORT", 9090,
            "GRAFANA_PORT", 3000,
            "TRACES_PORT", 16686,
            "KEYCLOAK_PORT", 9080);

    /** The names are those of the same secrets without containers. */
    private static final Map<String, String> SECRETS = Map.ofEntries(
            entry("SUPERUSER_DB_PASSWORD", "database-superuser"),
            entry("INCIDENT_DB_PASSWORD", "database-incident"),
            entry("INCIDENT_KEYS_DB_PASSWORD", "database-incident_keys"),
            entry("REFERRAL_DB_PASSWORD", "database-referral"),
            entry("INTERVENTION_DB_PASSWORD", "database-intervention"),
            entry("NOTIFICATION_DB_PASSWORD", "database-notification"),
            entry("GATEWAY_DB_PASSWORD", "database-gateway"),
            entry("IDENTITY_MASTER_KEY", "identity-master-key"),
            entry("WEBHOOK_KEY", "webhook-key"),
            entry("OIDC_CLIENT_SECRET", "oidc-client"),
            entry("KEYCLOAK_ADMIN_PASSWORD", "keycloak-admin"),
            entry("LOCAL_TOKENS_SECRET", Secrets.LOCAL_TOKENS));

    private ComposeVariables() {}

    static Map<String, String> of(Ports ports, Secrets secrets) {
        Map<String, String> variables = new TreeMap<>();
        PORTS.forEach((name, port) -> variables.put(name, Integer.toString(ports.at(port))));
        PORTS_WHEN_ASKED.forEach((name, port) -> variables.put(name, Integer.toString(ports.at(port))));
        SECRETS.forEach((name, secret) -> variables.put(name, secrets.get(secret)));
        return variables;
    }

    /** Writes them where {@code --env-file} reads them, for the owner's eyes only. */
    static Path write(Ports ports, Secrets secrets) throws IOException {
        Map<String, String> variables = of(ports, secrets);
        Path file = secrets.file("compose.env");
        Files.deleteIfExists(file);
        Secrets.write(
                file,
                variables.entrySet().stream()
                        .map(variable -> variable.getKey() + "=" + variable.getValue() + "\n")
                        .collect(Collectors.joining()));
        return file;
    }

    /** Ports of this machine that the containers take, the same as without containers. */
    static Map<String, Integer> ports(Ports ports) {
        Map<String, Integer> taken = new TreeMap<>();
        PORTS.forEach((name, port) -> taken.put(name, ports.at(port)));
        return taken;
    }
}
