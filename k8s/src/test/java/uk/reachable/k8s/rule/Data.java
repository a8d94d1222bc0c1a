package uk.reachable.k8s.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.reachable.k8s.kustomize.Manifests;
import uk.reachable.k8s.strict.Cluster;
import uk.reachable.k8s.strict.Database;

/**
 * Each address of a database names one that is made, with a role of its own, reached by TLS; and no two are the same.
 */
public final class Data implements Rule {

    private static final Pattern ADDRESS = Pattern.compile(
            "jdbc:postgresql://([a-z-]+)-rw:5432/([a-z_]+)\\?sslmode=verify-full&sslrootcert=/run/\\1-ca/ca.crt");

    @Override
    public List<String> faults(Manifests manifests) {
        var faults = new ArrayList<String>();
        Map<String, String> passwords = passwords(manifests);
        var used = new HashMap<String, String>();
        for (String service : Manifests.SERVICES) {
            manifests.variables(service).forEach((name, address) -> {
                if (name.endsWith("DB_URL")) {
                    String where = "Deployment " + service + ": " + name;
                    Matcher parts = ADDRESS.matcher(address);
                    if (!parts.matches()) {
                        faults.add(where + " is no address of a server by TLS: " + address);
                        return;
                    }
                    String database = parts.group(1) + "/" + parts.group(2);
                    String secret = secretOf(manifests, service, name.replace("URL", "USER"));
                    if (!secret.equals(passwords.get(database))) {
                        faults.add(where + ": " + database + " is not made, or not for " + secret);
                    }
                    if (used.put(database, service) != null) {
                        faults.add(where + ": " + database + " belongs to another service");
                    }
                }
            });
        }
        return faults;
    }

    /** By server and database, the secret of its owner. */
    private static Map<String, String> passwords(Manifests manifests) {
        var secrets = new HashMap<String, String>();
        List<Database> databases = manifests.all(Database.class);
        for (Cluster cluster : manifests.all(Cluster.class)) {
            String server = cluster.metadata().name();
            var first = cluster.spec().bootstrap().initdb();
            if (reached(cluster, first.database(), first.owner())) {
                secrets.put(server + "/" + first.database(), first.secret().name());
            }
            databases.stream()
                    .map(Database::spec)
                    .filter(it -> it.cluster().name().equals(server))
                    .filter(it -> reached(cluster, it.name(), it.owner()))
                    .forEach(it -> roles(cluster)
                            .filter(role -> role.login() && role.name().equals(it.owner()))
                            .forEach(role -> secrets.put(
                                    server + "/" + it.name(),
                                    role.passwordSecret().name())));
        }
        return secrets;
    }

    private static Stream<Cluster.Role> roles(Cluster cluster) {
        var managed = cluster.spec().managed();
        return managed == null ? Stream.of() : managed.roles().stream();
    }

    /** By its owner and by nobody else. */
    private static boolean reached(Cluster cluster, String database, String owner) {
        List<String> lines = cluster.spec().postgresql().pg_hba();
        return lines.contains("hostssl " + database + " " + owner + " all scram-sha-256")
                && lines.getLast().equals("host all all all reject");
    }

    private static String secretOf(Manifests manifests, String service, String variable) {
        return Manifests.<List<Map<String, Object>>>at(manifests.container(service), "env").orElse(List.of()).stream()
                .filter(it -> variable.equals(it.get("name")))
                .flatMap(it -> Manifests.<String>at(it, "valueFrom.secretKeyRef.name").stream())
                .findFirst()
                .orElse("nobody");
    }
}
