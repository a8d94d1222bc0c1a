package uk.reachable.system.upgrade;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import uk.reachable.local.SystemMap;
import uk.reachable.local.Wires;
import uk.reachable.local.machine.Folders;
import uk.reachable.local.machine.Home;
import uk.reachable.local.machine.Ports;
import uk.reachable.local.supervisor.Part;
import uk.reachable.local.supervisor.Supervisor;
import uk.reachable.system.patch.PatchedClasses;
import uk.reachable.system.patch.PatchedPart;
import uk.reachable.system.running.ProofSystem;
import uk.reachable.system.running.Setting;

import static uk.reachable.system.upgrade.Release.INTERVENTION;
import static uk.reachable.system.upgrade.Release.REFERRAL;

/** A running system in which two of the services are upgraded as a cluster does it: one more, then one less. */
final class Cluster implements AutoCloseable {

    /** Below the ports that clients get, and of no other copy. */
    private static final Ports PORTS = new Ports(17_000);

    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final Path DATA = Path.of("target", "upgrade").toAbsolutePath();

    /** The doors in front of the services, and where the gateway finds them. */
    private final Map<String, Entrance> entrances;

    private final ProofSystem system;
    private final Queue<Supervisor> second = new ConcurrentLinkedQueue<>();
    private final PatchedClasses patches = new PatchedClasses(PROJECT, DATA.resolveSibling("upgrade-classes"));

    private Cluster(ProofSystem system, Map<String, Entrance> entrances) {
        this.system = system;
        this.entrances = entrances;
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopSecond));
    }

    /** Of the present code; without the logs of an earlier run. */
    static Cluster start() throws IOException, InterruptedException {
        Folders.delete(DATA.resolve("logs"));
        Map<String, Entrance> entrances = Map.of(
                REFERRAL, new Entrance(Instance.entrance(PORTS, REFERRAL)),
                INTERVENTION, new Entrance(Instance.entrance(PORTS, INTERVENTION)));
        ProofSystem system = ProofSystem.start(
                new Setting(PROJECT, DATA, PORTS.offset(), Wires.DIRECT, part -> Instance.first(part, PORTS)));
        entrances.forEach((service, entrance) -> entrance.turns().join(Instance.port(PORTS, service, false)));
        return new Cluster(system, entrances);
    }

    ProofSystem system() {
        return system;
    }

    /** Those that are upgraded. */
    private Set<String> services() {
        return entrances.keySet();
    }

    List<String> failures() {
        return entrances.values().stream()
                .flatMap(entrance -> entrance.failures().stream())
                .toList();
    }

    /** Whether every instance was asked something by people. */
    boolean everybodyServes() {
        return entrances.values().stream().allMatch(entrance -> entrance.turns().everybodyServed());
    }

    /** One more instance of a service, beside the first. */
    void surge(Release release, String service) throws InterruptedException {
        Part part = PatchedPart.of(Instance.second(part(service)), release.patch(service), patches);
        Supervisor supervisor = new Supervisor(home(), List.of(part), Clock.systemUTC(), _ -> {});
        second.add(supervisor);
        supervisor.start();
        turns(service).join(Instance.port(PORTS, service, true));
    }

    /** The second instance does all the work. */
    void stopFirst(String service) throws InterruptedException {
        leaveFirst(service);
        system.stop(Set.of(service));
    }

    /** It comes back as it was. */
    void startFirst(String service) throws InterruptedException {
        system.start(Set.of(service), part -> Instance.first(part, PORTS));
        joinFirst(service);
    }

    /** The first instances make way for those of another release. */
    void replaceFirst(Release release) throws InterruptedException {
        services().forEach(this::leaveFirst);
        system.stop(services());
        system.start(
                services(), part -> PatchedPart.of(Instance.first(part, PORTS), release.patch(part.name()), patches));
        services().forEach(this::joinFirst);
    }

    /** The second instances leave. */
    void retireSecond() throws InterruptedException {
        for (String service : services()) {
            turns(service).leave(Instance.port(PORTS, service, true));
        }
        stopSecond();
    }

    private void leaveFirst(String service) {
        turns(service).leave(Instance.port(PORTS, service, false));
    }

    private void joinFirst(String service) {
        turns(service).join(Instance.port(PORTS, service, false));
    }

    private Turns turns(String service) {
        return Objects.requireNonNull(entrances.get(service)).turns();
    }

    private void stopSecond() {
        second.forEach(supervisor -> {
            try {
                supervisor.stop();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        second.clear();
    }

    private static Part part(String service) {
        return new SystemMap(home(), PORTS)
                .parts().stream()
                        .filter(part -> part.name().equals(service))
                        .findFirst()
                        .orElseThrow();
    }

    private static Home home() {
        return new Home(PROJECT, DATA, PROJECT.resolve("local/target/local.jar")).create();
    }

    @Override
    public void close() {
        stopSecond();
        system.close();
        entrances.values().forEach(Entrance::close);
    }
}
