package uk.reachable.system.sending;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import uk.reachable.local.SystemMap;
import uk.reachable.local.machine.Home;
import uk.reachable.local.machine.Ports;
import uk.reachable.local.postgres.Database;
import uk.reachable.local.supervisor.Orphans;
import uk.reachable.local.supervisor.Part;
import uk.reachable.local.supervisor.PartState;
import uk.reachable.local.supervisor.Supervisor;
import uk.reachable.local.supervisor.UpLock;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;

/** Only what sends: PostgreSQL, Kafka and notification-service, as processes; without any data of an earlier run. */
final class SendingSystem implements AutoCloseable {

    private static final String SERVICE = "notification-service";
    private static final Set<String> PARTS = Set.of("postgresql", "kafka", SERVICE);

    /** Below the ports that clients get, and of no other copy. */
    private static final int PORT_OFFSET = 15_000;

    private final Ports ports = new Ports(PORT_OFFSET);
    private final SystemMap map;
    private final UpLock lock;
    private final Supervisor supervisor;

    private SendingSystem(Home home, Path staff, Map<String, String> settings) {
        this.map = new SystemMap(home, ports);
        this.lock = UpLock.take(home.run());
        Orphans.stop(home.run(), map.parts());
        home.empty();
        List<Part> parts = map.parts().stream()
                .filter(part -> PARTS.contains(part.name()))
                .map(part -> part.name().equals(SERVICE) ? with(staff, settings, part) : part)
                .toList();
        this.supervisor = new Supervisor(home, parts, Clock.systemUTC(), _ -> {});
    }

    /** @param settings variables of notification-service beside those that it always has */
    static SendingSystem start(Path project, Path data, Path staff, Map<String, String> settings)
            throws InterruptedException {
        Home home = new Home(project, data, project.resolve("local/target/local.jar")).create();
        SendingSystem system = new SendingSystem(home, staff, settings);
        system.supervisor.start();
        return system;
    }

    /** The service finds this folder's staff before its own, so without the archive of classes that a start writes. */
    private static Part with(Path staff, Map<String, String> settings, Part part) {
        Map<String, String> variables = new HashMap<>(part.variables());
        variables.put("JDK_JAVA_OPTIONS", "-Xbootclasspath/a:" + staff);
        variables.putAll(settings);
        return new Part(
                part.name(),
                part.stage(),
                part.ports(),
                part.needs(),
                part.preparation(),
                () -> part.command().get().stream()
                        .filter(word -> !word.contains("SharedArchive"))
                        .toList(),
                Map.copyOf(variables),
                part.health(),
                part.stopSignal(),
                part.provision());
    }

    static int smtpPort() {
        return new Ports(PORT_OFFSET).smtp();
    }

    String kafka() {
        return "localhost:" + ports.kafka();
    }

    Database database() {
        return map.database("notification");
    }

    /** As kill -9; returns when it is gone, and before it can have started again. */
    void kill() {
        Long pid = service().pid();
        ProcessHandle process = ProcessHandle.of(pid == null ? 0 : pid).orElseThrow();
        process.destroyForcibly();
        Awaitility.await("it is gone").pollInterval(ofMillis(5)).until(() -> !process.isAlive());
    }

    void awaitUp() {
        Awaitility.await("the service is up again")
                .atMost(ofSeconds(120))
                .until(() -> service().condition() == PartState.Condition.UP);
    }

    private PartState service() {
        return supervisor.states().stream()
                .filter(part -> part.name().equals(SERVICE))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() throws InterruptedException, IOException {
        supervisor.stop();
        lock.close();
    }
}
