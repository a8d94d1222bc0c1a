package uk.reachable.local.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/**
 * The Kafka broker and controller in one process: formats its folder once, creates the topics, says when it is ready.
 */
public final class Broker {

    private Broker() {}

    /** Reads KAFKA_PORT, KAFKA_CONTROLLER_PORT, KAFKA_MORE_LISTENERS, KAFKA_DATA (a folder) and KAFKA_READY_FILE. */
    public static void main(String[] arguments) throws Exception {
        Map<String, String> environment = System.getenv();
        int port = Integer.parseInt(environment.get("KAFKA_PORT"));
        int controllerPort = Integer.parseInt(environment.get("KAFKA_CONTROLLER_PORT"));
        Path data = Files.createDirectories(Path.of(environment.get("KAFKA_DATA")));
        Properties settings = BrokerSettings.of(port, controllerPort, data);
        BrokerSettings.listenAlsoOn(environment.getOrDefault("KAFKA_MORE_LISTENERS", ""), settings);
        formatOnce(data, settings);
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(settings), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
        server.startup();
        Topics.createMissing("localhost:" + port);
        Files.writeString(
                Path.of(environment.get("KAFKA_READY_FILE")),
                Long.toString(ProcessHandle.current().pid()));
        server.awaitShutdown();
    }

    private static void formatOnce(Path data, Properties settings) throws IOException {
        if (Files.exists(data.resolve("meta.properties"))) {
            return;
        }
        Path file = data.resolveSibling("kafka.properties");
        try (var out = Files.newOutputStream(file)) {
            settings.store(out, null);
        }
        String cluster = Uuid.randomUuid().toString();
        StorageTool.execute(new String[] {"format", "--cluster-id", cluster, "--config", file.toString()}, System.out);
    }
}
