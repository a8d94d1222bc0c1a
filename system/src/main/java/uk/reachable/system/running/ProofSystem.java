package uk.reachable.system.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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

/**
 * The nine parts as processes, watched over by the supervisor of {@code ./reachable up}, with a hand on each of them.
 */
public final class ProofSystem implements AutoCloseable {

    private final Setting setting;
    private final Home home;
    private final Ports ports;
    private final UpLock lock;
    private Supervisor foundation;
    private final Map<String, Supervisor> services = new ConcurrentSkipListMap<>();

    private ProofSystem(Setting setting) {
        this.setting = setting;
        this.home = setting.home();
        this.ports = setting.ports();
        this.lock = UpLock.take(home.run());
        Orphans.stop(home.run(), setting.map().parts());
        home.empty();
        this.foundation = foundation();
    }

    /** Without any data of an earlier run; returns when every part answers. */
    public static ProofSystem start(Setting setting) throws InterruptedException {
        ProofSystem system = new ProofSystem(setting);
        Runtime.getRuntime().addShutdownHook(new Thread(system::close));
        system.startAll();
        if (system.lacksArchives()) {
            system.stopAll();
            system.foundation = system.foundation();
            system.startAll();
        }
        return system;
    }

    /** A JVM writes the archive that halves its later starts when it first stops cleanly after a build. */
    private boolean lacksArchives() {
        Path services = home.cache();
        Path issuer = home.localJar().resolveSibling("issuer.jsa");
        return Files.notExists(issuer)
                || parts(Stage.SERVICES)
                        .map(Part::name)
                        .anyMatch(name -> Files.notExists(services.resolve(name).resolve(name + ".jsa")));
    }

    private void startAll() throws InterruptedException {
        foundation.start();
        startServices(setting.change());
    }

    private void stopAll() throws InterruptedException {
        stopServices();
        foundation.stop();
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

    /**
     * The server's own database and its administrator, who may create databases and load them in bulk; past the links.
     */
    public Database administrator() {
        return new Database("postgres", new Secrets(home.secrets()).get("database-superuser"), ports.postgres());
    }

    /** To any database as the administrator. */
    public Connection administrator(String database) throws SQLException {
        String url = "jdbc:postgresql://localhost:" + ports.postgres() + "/" + database;
        return DriverManager.getConnection(
                url, administrator().name(), administrator().password());
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
        return "http://localhost:" + part(service).ports().get(1);
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

    /** Asked to stop, as {@code down} does: it may tidy up; the supervisor starts it again. */
    public void terminate(String part) throws InterruptedException {
        Signals.toOne(part(part).stopSignal(), pid(part));
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
        stop(services.keySet());
    }

    /** After {@link #stopServices}; each may be another than before. */
    public void startServices(UnaryOperator<Part> change) throws InterruptedException {
        start(parts(Stage.SERVICES).map(Part::name).collect(Collectors.toSet()), change);
    }

    /** Ends these services and no others; returns when they are gone. */
    public void stop(Set<String> names) throws InterruptedException {
        Together.all(services(names), Supervisor::stop);
    }

    /** Services that do not run; returns when they answer. */
    public void start(Set<String> names, UnaryOperator<Part> change) throws InterruptedException {
        parts(Stage.SERVICES)
                .filter(part -> names.contains(part.name()))
                .forEach(part -> services.put(part.name(), supervisor(Stream.of(change.apply(part)))));
        Together.all(services(names), Supervisor::start);
    }

    /** All that the parts have logged, by part. */
    public Map<String, String> logs() {
        return PartLogs.read(home.logs());
    }

    /** Stops everything; the data stay for whoever wants to look. */
    @Override
    public synchronized void close() {
        try {
            stopAll();
            lock.close();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (IOException unlocked) {
            throw new UncheckedIOException(unlocked);
        }
    }

    private Supervisor foundation() {
        return supervisor(parts(Stage.FOUNDATION).map(setting.change()));
    }

    private Supervisor supervisor(Stream<Part> parts) {
        return new Supervisor(home, parts.toList(), Clock.systemUTC(), _ -> {});
    }

    private List<Supervisor> services(Set<String> names) {
        return services.entrySet().stream()
                .filter(service -> names.contains(service.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private Stream<Part> parts(Stage stage) {
        return setting.map().parts().stream().filter(part -> part.stage() == stage);
    }

    private Part part(String name) {
        return setting.map().parts().stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no part " + name));
    }

    private PartState state(String part) {
        return states().filter(state -> state.name().equals(part))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no part " + part));
    }

    private Stream<PartState> states() {
        return Stream.concat(Stream.of(foundation), services.values().stream())
                .flatMap(supervisor -> supervisor.states().stream());
    }
}
