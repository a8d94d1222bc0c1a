package uk.reachable.system.bench.relay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.local.machine.Jvm;
import uk.reachable.local.postgres.Database;
import uk.reachable.system.running.ProofSystem;

import static java.nio.charset.StandardCharsets.UTF_8;

/** One relay in a process and a database of its own, with the JVM's flags of the services. */
final class RelayRun {

    private static final String DATABASE = "relay";
    private static final int HEAP_MEGABYTES = 256;
    private static final int LONGEST_MINUTES = 4;

    /** Events of the trickle before it counts. */
    private static final int WARM_UP = 50;

    private final ProofSystem system;
    private final String relay;
    private final int backlog;
    private final int trickle;

    RelayRun(ProofSystem system, String relay, int backlog, int trickle) {
        this.system = system;
        this.relay = relay;
        this.backlog = backlog;
        this.trickle = trickle;
    }

    Measured measure() throws InterruptedException {
        try {
            makeDatabase();
            Process process = start();
            String said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
            if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException("relay " + relay + " failed: " + said);
            }
            return JsonMapper.shared().readValue(said.lines().toList().getLast(), Measured.class);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void makeDatabase() throws SQLException {
        try (Connection server = system.administrator("postgres");
                Statement statement = server.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + DATABASE);
            statement.execute("CREATE DATABASE " + DATABASE);
        }
    }

    private Process start() throws IOException {
        Path jar = system.setting().project().resolve("system/relays/target/relays.jar");
        ProcessBuilder process =
                new ProcessBuilder(Jvm.command(HEAP_MEGABYTES, List.of("-jar", jar.toString(), relay)));
        process.environment().putAll(environment());
        return process.redirectErrorStream(true).start();
    }

    private Map<String, String> environment() {
        Database server = system.administrator();
        return Map.of(
                "SPRING_DATASOURCE_URL",
                "jdbc:postgresql://localhost:" + server.port() + "/" + DATABASE,
                "SPRING_DATASOURCE_USERNAME",
                server.name(),
                "SPRING_DATASOURCE_PASSWORD",
                server.password(),
                "SPRING_KAFKA_BOOTSTRAP_SERVERS",
                system.kafka(),
                "RELAY_BACKLOG_ROWS",
                Integer.toString(backlog),
                "RELAY_TRICKLE_WARM_UP",
                Integer.toString(WARM_UP),
                "RELAY_TRICKLE_COUNTED",
                Integer.toString(trickle));
    }
}
