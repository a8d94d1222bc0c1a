package uk.reachable.local;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import uk.reachable.contracts.Topic;
import uk.reachable.local.client.Tokens;
import uk.reachable.local.machine.Home;
import uk.reachable.local.machine.Ports;
import uk.reachable.local.machine.Secrets;
import uk.reachable.local.postgres.Database;
import uk.reachable.local.supervisor.Part;
import uk.reachable.local.supervisor.PartState;
import uk.reachable.local.supervisor.PartState.Condition;
import uk.reachable.local.supervisor.Supervisor;
import uk.reachable.local.supervisor.SystemState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** PostgreSQL, Kafka, issuer and mailbox as real processes, killed and healed. */
class FoundationIT {

    private static final Ports PORTS = new Ports(21_000);

    @TempDir
    private static Path folder;

    private static Home home;
    private static Supervisor supervisor;
    private static Database incident;
    private static Database referral;

    @BeforeAll
    static void start() throws Exception {
        Path project = Path.of("..").toAbsolutePath().normalize();
        home = new Home(project, folder, project.resolve("local/target/local.jar")).create();
        SystemMap map = new SystemMap(home, PORTS);
        List<Part> foundation = map.parts().stream()
                .filter(part -> part.stage() == Part.Stage.FOUNDATION)
                .toList();
        Secrets secrets = new Secrets(home.secrets());
        incident = new Database("incident", secrets.get("database-incident"), PORTS.postgres());
        referral = new Database("referral", secrets.get("database-referral"), PORTS.postgres());
        supervisor = new Supervisor(home, foundation, Clock.systemUTC(), line -> {});
        supervisor.start();
    }

    @AfterAll
    static void stop() throws Exception {
        supervisor.stop();
    }

    @Test
    void whatWasCommittedOutlivesAKilledPostgresql() throws Exception {
        run(incident, "CREATE TABLE kept AS SELECT 42 AS answer");

        killAndAwait("postgresql");

        try (Connection connection = connect(incident);
                var rows = connection.createStatement().executeQuery("SELECT answer FROM kept")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(42);
        }
    }

    @Test
    void aServicesUserCannotOpenAnotherServicesDatabase() {
        Database foreign = new Database("incident", referral.password(), PORTS.postgres());

        assertThatThrownBy(() -> DriverManager.getConnection(foreign.url(), "referral", referral.password()))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied for database \"incident\"");
    }

    /** One that was made by another version, too. */
    @Test
    void aTopicKeepsForAsLongAsTheContractsSay() throws Exception {
        var stated = new HashMap<ConfigResource, String>();
        for (Topic topic : Topic.values()) {
            stated.put(topic(topic.topicName()), Long.toString(topic.kept().toMillis()));
            stated.put(topic(topic.deadLetterName()), Long.toString(Topic.DEAD_LETTERS_KEPT.toMillis()));
        }
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", "localhost:" + PORTS.kafka()))) {
            var aMinute = new AlterConfigOp(new ConfigEntry("retention.ms", "60000"), AlterConfigOp.OpType.SET);
            admin.incrementalAlterConfigs(Map.of(topic(Topic.DELIVERY.topicName()), List.of(aMinute)))
                    .all()
                    .get();

            killAndAwait("kafka");

            // A broker says what it has heard of its controller, which is a moment behind what the controller
            // confirmed.
            await().untilAsserted(() -> {
                var kept = admin.describeConfigs(stated.keySet()).all().get();
                assertThat(stated).allSatisfy((topic, ms) -> assertThat(Objects.requireNonNull(kept.get(topic))
                                .get("retention.ms")
                                .value())
                        .as(topic.name())
                        .isEqualTo(ms));
            });
        }
    }

    private static ConfigResource topic(String name) {
        return new ConfigResource(ConfigResource.Type.TOPIC, name);
    }

    @Test
    void whatWasAcknowledgedOutlivesAKilledKafka() throws Exception {
        Map<String, Object> broker = Map.of("bootstrap.servers", "localhost:" + PORTS.kafka(), "acks", "all");
        try (var producer = new KafkaProducer<>(broker, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(Topic.INCIDENT.topicName(), 0, "key", "kept"))
                    .get();
        }

        killAndAwait("kafka");

        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", "localhost:" + PORTS.kafka()),
                new StringDeserializer(),
                new StringDeserializer())) {
            TopicPartition partition = new TopicPartition(Topic.INCIDENT.topicName(), 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            assertThat(consumer.poll(Duration.ofSeconds(20)).iterator().next().value())
                    .isEqualTo("kept");
            assertThat(consumer.partitionsFor(Topic.INCIDENT.deadLetterName())).hasSize(Topic.PARTITIONS);
        }
    }

    @Test
    void aTokenStaysValidWhenTheIssuerWasKilled() throws Exception {
        String secret = new Secrets(home.secrets()).get(Secrets.LOCAL_TOKENS);
        String keysBefore = get(PORTS.issuerUrl() + "/oauth2/jwks");

        killAndAwait("issuer");

        assertThat(get(PORTS.issuerUrl() + "/oauth2/jwks")).isEqualTo(keysBefore);
        assertThat(new Tokens(PORTS.issuerUrl(), secret).of("duty.officer")).matches("[^.]+\\.[^.]+\\.[^.]+");
    }

    @Test
    void aTokenWithoutAPasswordIsOnlyForWhoeverMayReadTheSecrets() {
        Tokens stranger = new Tokens(PORTS.issuerUrl(), "guessed");

        assertThatThrownBy(() -> stranger.of("duty.officer")).hasMessageContaining("The issuer answered 403");
    }

    @Test
    void theConsoleSignsSomebodyInAndGetsATokenForTheApi() throws Exception {
        String secret = new Secrets(home.secrets()).get("oidc-client");

        JsonNode claims =
                new ConsoleSignIn(PORTS.issuerUrl(), PORTS.gatewayUrl(), secret).claimsOf("tasking.birmingham");

        assertThat(claims.path("aud").toString()).contains("reachable-api");
        assertThat(claims.path("iss").asString()).isEqualTo(PORTS.issuerUrl());
        assertThat(claims.path("sub").asString()).isEqualTo("tasking.birmingham");
        assertThat(claims.path("region").asString()).isEqualTo("west-midlands");
        assertThat(claims.path("organisation").asString()).isEqualTo("west-midlands-police");
        assertThat(claims.path("roles").toString()).isEqualTo("[\"TASKING\"]");
        assertThat(claims.path("areas").toString()).isEqualTo("[\"E08000025\"]");
    }

    @Test
    void anAcknowledgedMessageOutlivesAKilledMailbox() throws Exception {
        SmtpClient.send(PORTS.smtp(), "caseworker@example.org", "Kept", "Please answer by 14:00");

        killAndAwait("mailbox");

        assertThat(get(PORTS.mailboxUrl() + "/api/messages"))
                .contains("\"to\":\"caseworker@example.org\"", "\"subject\":\"Kept\"", "Please answer by 14:00");
    }

    private static void killAndAwait(String part) {
        PartState before = state(part);
        ProcessHandle.of(Objects.requireNonNull(before.pid())).orElseThrow().destroyForcibly();
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        state(part).condition() == Condition.UP && state(part).restarts() > before.restarts());
    }

    private static PartState state(String part) {
        return SystemState.read(home.run()).orElseThrow().parts().stream()
                .filter(state -> state.name().equals(part))
                .findFirst()
                .orElseThrow();
    }

    private static void run(Database database, String sql) throws SQLException {
        try (Connection connection = connect(database)) {
            connection.createStatement().execute(sql);
        }
    }

    private static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.name(), database.password());
    }

    private static String get(String address) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                    .body();
        }
    }
}
