package uk.reachable.local;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import uk.reachable.local.issuer.IssuerApplication;
import uk.reachable.local.kafka.Broker;
import uk.reachable.local.machine.Home;
import uk.reachable.local.machine.Ports;
import uk.reachable.local.machine.Secrets;
import uk.reachable.local.mailbox.Mailbox;
import uk.reachable.local.postgres.Database;
import uk.reachable.local.postgres.Postgres;
import uk.reachable.local.supervisor.Health;
import uk.reachable.local.supervisor.Part;

/** The map of the system on one machine: every part, its ports and its variables. */
public final class SystemMap {

    private final Home home;
    private final Ports ports;
    private final Secrets secrets;
    private final Postgres postgres;
    private final Wires wires;
    private final Traces traces;

    public SystemMap(Home home, Ports ports) {
        this(home, ports, Wires.DIRECT);
    }

    public SystemMap(Home home, Ports ports, Wires wires) {
        this(home, ports, wires, Traces.NONE);
    }

    SystemMap(Home home, Ports ports, Wires wires, Traces traces) {
        this.home = home;
        this.ports = ports;
        this.wires = wires;
        this.traces = traces;
        this.secrets = new Secrets(home.secrets());
        this.postgres = new Postgres(home, ports.postgres(), secrets);
    }

    /** In the order of their start: first what the services stand on, then the services. */
    public List<Part> parts() {
        return List.of(
                postgresql(),
                kafka(),
                issuer(),
                mailbox(),
                incident(),
                referral(),
                intervention(),
                notification(),
                gateway());
    }

    private Part postgresql() {
        return postgres.part(List.of(
                database("incident"),
                database("incident_keys"),
                database("referral"),
                database("intervention"),
                database("notification"),
                database("gateway")));
    }

    private Part kafka() {
        Path ready = home.run().resolve("kafka.ready");
        List<Integer> listens = List.of(ports.kafka(), ports.kafkaController());
        return new JvmPart(home, "kafka", listens, Health.saidSo(ready))
                .set("KAFKA_PORT", ports.kafka())
                .set("KAFKA_CONTROLLER_PORT", ports.kafkaController())
                .set("KAFKA_DATA", home.data().resolve("kafka"))
                .set("KAFKA_READY_FILE", ready)
                .set("KAFKA_MORE_LISTENERS", moreListeners())
                .fromLocalJar(Broker.class, 160);
    }

    /** For example {@code 9094=40001,9095=40002}: listened on = advertised. */
    private String moreListeners() {
        return wires.kafka().values().stream()
                .map(listener -> listener.port() + "=" + listener.advertisedPort())
                .sorted()
                .collect(Collectors.joining(","));
    }

    private Part issuer() {
        Health health = Health.http(ports.issuerUrl() + "/.well-known/openid-configuration");
        return new JvmPart(home, "issuer", List.of(ports.issuer()), health)
                .set("PORT", ports.issuer())
                .set("ISSUER_URI", ports.issuerUrl())
                .set("PUBLIC_URL", ports.gatewayUrl())
                .set("OIDC_CLIENT_SECRET", secrets.get("oidc-client"))
                .set("LOCAL_TOKENS_SECRET", secrets.get(Secrets.LOCAL_TOKENS))
                .set("ISSUER_KEY_FILE", secrets.file("issuer-signing-key"))
                .fromLocalJar(IssuerApplication.class, 64);
    }

    private Part mailbox() {
        Health health = Health.http(ports.mailboxUrl() + "/health");
        return new JvmPart(home, "mailbox", List.of(ports.mailboxPage(), ports.smtp()), health)
                .set("SMTP_PORT", ports.smtp())
                .set("HTTP_PORT", ports.mailboxPage())
                .set("MAIL_DATA", home.data().resolve("mail"))
                .fromLocalJar(Mailbox.class, 32);
    }

    private Part incident() {
        JvmPart incident = eventService("incident-service", 8082, 8182);
        data(incident, "", "incident");
        data(incident, "KEYS_", "incident_keys");
        return incident.set("IDENTITY_MASTER_KEY", secrets.get("identity-master-key"))
                .fromServiceJar();
    }

    private Part referral() {
        return data(eventService("referral-service", 8083, 8183), "", "referral")
                .fromServiceJar();
    }

    private Part intervention() {
        return data(eventService("intervention-service", 8084, 8184), "", "intervention")
                .fromServiceJar();
    }

    private Part notification() {
        return data(eventService("notification-service", 8085, 8185), "", "notification")
                .set("SMTP_HOST", "localhost")
                .set("SMTP_PORT", ports.smtp())
                .set("SMTP_STARTTLS", "off") // the mailbox is on this machine
                .set("PUBLIC_URL", ports.gatewayUrl())
                .set("WEBHOOK_KEY", secrets.get("webhook-key"))
                .set("REACHABLE_WEBHOOK_LOCALRECEIVERS", true)
                .fromServiceJar();
    }

    private Part gateway() {
        return data(service("gateway", 8080, 8181), "", "gateway")
                .set("INCIDENT_URL", local(8082))
                .set("REFERRAL_URL", local(8083))
                .set("INTERVENTION_URL", local(8084))
                .set("NOTIFICATION_URL", local(8085))
                .set("OIDC_CLIENT_SECRET", secrets.get("oidc-client"))
                .set("SPRING_DATASOURCE_HIKARI_MINIMUMIDLE", 0) // browser sessions only
                .fromServiceJar();
    }

    private JvmPart eventService(String name, int port, int managementPort) {
        Wires.Listener kafka = wires.kafka().get(name);
        return service(name, port, managementPort)
                .set("KAFKA_BOOTSTRAP_SERVERS", "localhost:" + (kafka == null ? ports.kafka() : kafka.advertisedPort()))
                // The only one of its kind: started again in time, it goes on with its partitions without a rebalance.
                .set("SPRING_KAFKA_CONSUMER_PROPERTIES_GROUP_INSTANCE_ID", name)
                .set("SPRING_KAFKA_CONSUMER_PROPERTIES_SESSION_TIMEOUT_MS", 30_000);
    }

    private JvmPart service(String name, int port, int managementPort) {
        return traces.sentBy(JvmPart.service(home, name, ports.at(port), ports.at(managementPort)), ports)
                .set("ISSUER_URI", ports.issuerUrl())
                .set("JWKS_URI", ports.issuerUrl() + "/oauth2/jwks")
                // Each connection is a process of PostgreSQL: no more than one machine's cores can serve.
                .set("SPRING_DATASOURCE_HIKARI_MAXIMUMPOOLSIZE", 6)
                .set("SPRING_DATASOURCE_HIKARI_MINIMUMIDLE", 1)
                .set("SPRING_DATASOURCE_HIKARI_IDLETIMEOUT", 10_000);
    }

    private JvmPart data(JvmPart part, String prefix, String name) {
        Database database = database(name).at(wires.postgres().getOrDefault(part.name(), ports.postgres()));
        return part.set(prefix + "DB_URL", database.url())
                .set(prefix + "DB_USER", database.name())
                .set(prefix + "DB_PASSWORD", database.password());
    }

    /** As its owner sees it, straight at the server. */
    public Database database(String name) {
        return postgres.database(name);
    }

    private String local(int port) {
        return "http://localhost:" + ports.at(port);
    }
}
