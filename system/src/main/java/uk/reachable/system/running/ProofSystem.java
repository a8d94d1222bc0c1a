package uk.reachable.system.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import uk.reachable.local.client.Api;
import uk.reachable.local.client.Tokens;
import uk.reachable.local.machine.Home;
import uk.reachable.local.machine.Ports;
import uk.reachable.local.machine.Secrets;
import uk.reachable.local.postgres.Database;
import uk.reachable.local.supervisor.Orphans;
import uk.reachable.local.supervisor.Part;
import uk.reachable.local.supervisor.Part.Stage;
import uk.reachable.local.supervisor.PartState;
import uk.reachable.local.supervisor.PartState.Condition;
import uk.reachable.local.supervisor.Supervisor;
import uk.reachable.local.supervisor.UpLock;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The nine parts as processes, watched over by the supervisor of {@code ./reachable up}, with a hand on each of them. */
public final class ProofSystem implements AutoCloseable {

    private final Setting setting;
    private final Home home;
    private final Ports ports;
    private final UpLock lock;
    private final Supervisor foundation;
    private Supervisor services;

    private ProofSystem(Setting setting) {
        this.setting = setting;
        this.home = setting.home();
        this.ports = setting.ports();
        this.lock = UpLock.take(home.run());
        Orphans.stop(home.run(), setting.map().parts());
        home.empty();
        this.foundation = supervisor(Stage.FOUNDATION, setting.change());
        this.services = supervisor(Stage.SERVICES, setting.change());
    }

    /** Without any data of an earlier run; returns when every part answers. */
    public static ProofSystem start(Setting setting) throws InterruptedException {
        ProofSystem system = new ProofSystem(setting);
        Runtime.getRuntime().addShutdownHook(new Thread(system::close));
        system.foundation.start();
        system.services.start();
        return system;
    }

    public Setting setting() {
        return setting;
    }

    public String gateway() {
        return ports.gatewayUrl();
    }

    /** The API for every demo user, through the gateway. */
    public Api api() {
        return new Api(gateway(), tokens());
    }

    public Tokens tokens() {
        return new Tokens(ports.issuerUrl(), new Secrets(home.secrets()).get(Secrets.LOCAL_TOKENS));
    }

    /** Of incident, incident_keys, referral, intervention, notification or gateway; past the links. */
    public Database database(String name) {
        return setting.map().database(name);
    }

    /** Bootstrap servers, past the links. */
    public String kafka() {
        return "localhost:" + ports.kafka();
    }

    public String mailbox() {
        return ports.mailboxUrl();
    }

    /** The management address of a service: /actuator/prometheus and the like. */
    public String management(String service) {
        Part part = setting.map().parts().stream()
                .filter(candidate -> candidate.name().equals(service))
                .findFirst()
                .orElseThrow();
        return "http://localhost:" + part.ports().get(1);
    }

    /** The names of all nine. */
    public List<String> parts() {
        return states().map(PartState::name).toList();
    }

    /** 0 while it has no process. */
    public long pid(String part) {
        Long pid = state(part).pid();
        return pid == null ? 0 : pid;
    }

    public boolean isUp(String part) {
        return state(part).condition() == Condition.UP;
    }

    public boolean allUp() {
        return states().allMatch(state -> state.condition() == Condition.UP);
    }

    /** As kill -9: it is not told; the supervisor starts it again. */
    public void kill(String part) throws InterruptedException {
        Signals.toOne("KILL", pid(part));
    }

    /** As SIGTERM: it may tidy up; the supervisor starts it again. */
    public void terminate(String part) throws InterruptedException {
        Signals.toOne("TERM", pid(part));
    }

    /** Stands still until it is resumed. */
    public void pause(String part) throws InterruptedException {
        Signals.toAll("STOP", pid(part));
    }

    public void resume(String part) throws InterruptedException {
        Signals.toAll("CONT", pid(part));
    }

    /** Ends the five services; the servers they stand on keep running. */
    public void stopServices() throws InterruptedException {
        services.stop();
    }

    /** After {@link #stopServices}; each may be another than before. */
    public void startServices(UnaryOperator<Part> change) throws InterruptedException {
        services = supervisor(Stage.SERVICES, change);
        services.start();
    }

    /** All that the parts have logged, by part. */
    public Map<String, String> logs() {
        Map<String, String> logs = new TreeMap<>();
        try (Stream<Path> files = Files.list(home.logs())) {
            for (Path file : files.sorted().toList()) {
                String part = file.getFileName().toString().replaceFirst("\\.log.*", "");
                logs.merge(part, new String(Files.readAllBytes(file), UTF_8), String::concat);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return logs;
    }

    /** Stops everything; the data stay for whoever wants to look. */
    @Override
    public synchronized void close() {
        try {
            services.stop();
            foundation.stop();
            lock.close();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (IOException unlocked) {
            throw new UncheckedIOException(unlocked);
        }
    }

    private Supervisor supervisor(Stage stage, UnaryOperator<Part> change) {
        List<Part> parts = setting.map().parts().stream()
                .filter(part -> part.stage() == stage)
                .map(change)
                .toList();
        return new Supervisor(home, parts, Clock.systemUTC(), _ -> {});
    }

    private PartState state(String part) {
        return states().filter(state -> state.name().equals(part))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no part " + part));
    }

    private Stream<PartState> states() {
        return Stream.concat(foundation.states().stream(), services.states().stream());
    }
}
