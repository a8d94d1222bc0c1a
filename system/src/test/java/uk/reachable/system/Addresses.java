package uk.reachable.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;

/** Where the running system is reached from this machine; the same whichever way it runs. */
public final class Addresses {

    public static final URI GATEWAY = at(8080);

    public static final URI MAILBOX = at(8025);

    /** Where the services send their traces. */
    public static final URI TRACES = at(4318).resolve("/v1/traces");

    /** For a Kafka client on this machine. */
    public static final String KAFKA = "localhost:" + port(9092);

    private Addresses() {}

    /** A database as its owner sees it; for JDBC. */
    public record Database(String url, String user, String password) {}

    /** Of incident, incident_keys, referral, intervention, notification or gateway. */
    public static Database database(String name) {
        return new Database(
                "jdbc:postgresql://localhost:" + port(15432) + "/" + name, name, secret("database-" + name));
    }

    /** The management port of a service: /actuator/prometheus and the like. */
    public static URI management(String service) {
        return at(
                switch (service) {
                    case "gateway" -> 8181;
                    case "incident-service" -> 8182;
                    case "referral-service" -> 8183;
                    case "intervention-service" -> 8184;
                    case "notification-service" -> 8185;
                    default -> throw new IllegalArgumentException(service + " has no management port");
                });
    }

    private static String secret(String name) {
        try {
            return Files.readString(Launcher.HOME.resolve("secrets").resolve(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static URI at(int port) {
        return URI.create("http://localhost:" + port(port));
    }

    private static int port(int port) {
        return port + Launcher.PORT_OFFSET;
    }
}
