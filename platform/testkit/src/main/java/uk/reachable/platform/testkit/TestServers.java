package uk.reachable.platform.testkit;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;

/**
 * The servers that the tests of one JVM share, each started when first asked for: in containers when a Docker engine
 * answers, otherwise the same servers embedded.
 *
 * <p>This class alone decides which servers those are.
 */
public final class TestServers {

    private static final Logger LOG = LoggerFactory.getLogger(TestServers.class);
    private static final AtomicInteger DATABASES = new AtomicInteger();

    static {
        // Another module may be built beside this one: a wait that is long ends late, and not in vain.
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
    }

    private TestServers() {}

    /** Creates an empty database, owned by a role that is not a superuser. */
    public static TestDatabase newDatabase() {
        return Postgres.SERVER.create("test_" + DATABASES.incrementAndGet());
    }

    /** The broker's address; every topic of the contracts and its dead-letter topic exist. */
    public static String bootstrapServers() {
        return Kafka.SERVER.bootstrapServers();
    }

    /** Runs something while the broker is down; when this returns, the broker is back with all that it had. */
    public static void whileKafkaIsAway(Runnable meanwhile) {
        Kafka.SERVER.whileAway(meanwhile);
    }

    private static <S> S announced(S server) {
        LOG.info("Tests run against: {}", server);
        return server;
    }

    private static final class Engine {
        static final boolean ANSWERS = DockerClientFactory.instance().isDockerAvailable();
    }

    private static final class Postgres {
        static final PostgresServer SERVER =
                announced(Engine.ANSWERS ? PostgresServer.inContainer() : PostgresServer.embedded());
    }

    private static final class Kafka {
        static final KafkaServer SERVER =
                announced(Engine.ANSWERS ? KafkaContainerServer.start() : EmbeddedKafkaServer.start());
    }
}
