package uk.reachable.platform.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaFuture;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.kafka.KafkaContainer;

/** A broker in a container; it keeps its port, so that it can go away and come back under the same address. */
final class KafkaContainerServer implements KafkaServer {

    private static final String IMAGE = "apache/kafka:4.2.1";
    private static final long PATIENCE = 60; // seconds

    private final KafkaContainer container;

    private KafkaContainerServer(KafkaContainer container) {
        this.container = container;
    }

    @SuppressWarnings("resource") // Testcontainers ends it with the JVM
    static KafkaContainerServer start() {
        int port = freePort();
        String address = DockerClientFactory.instance().dockerHostIpAddress() + ":" + port;
        var container = new KafkaContainer(IMAGE)
                .withEnv("KAFKA_ADVERTISED_LISTENERS", "PLAINTEXT://" + address + ",BROKER://localhost:9093")
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .withEnv("KAFKA_SHARE_COORDINATOR_STATE_TOPIC_REPLICATION_FACTOR", "1")
                .withEnv("KAFKA_SHARE_COORDINATOR_STATE_TOPIC_MIN_ISR", "1")
                .waitingFor(Wait.forListeningPort());
        container.setPortBindings(List.of(port + ":9092"));
        container.start();
        var server = new KafkaContainerServer(container);
        server.ask(admin -> admin.createTopics(KafkaServer.topics()).all());
        return server;
    }

    @Override
    public String bootstrapServers() {
        return container.getBootstrapServers();
    }

    @Override
    public void stop() {
        container.getDockerClient().stopContainerCmd(container.getContainerId()).exec();
    }

    @Override
    public void startAgain() {
        container
                .getDockerClient()
                .startContainerCmd(container.getContainerId())
                .exec();
        ask(admin -> admin.describeCluster().nodes());
    }

    /** Waits for the answer, and so for a broker that answers. */
    private void ask(Function<Admin, KafkaFuture<?>> question) {
        Map<String, Object> servers = Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers());
        try (var admin = Admin.create(servers)) {
            question.apply(admin).get(PATIENCE, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException none) {
            throw new IllegalStateException("the broker in the container does not answer", none);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    @Override
    public String toString() {
        return "Kafka " + IMAGE.substring(IMAGE.indexOf(':') + 1) + " in a container";
    }
}
