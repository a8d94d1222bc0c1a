package uk.reachable.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.reachable.local.machine.Home;
import uk.reachable.local.machine.Jvm;
import uk.reachable.local.supervisor.Health;
import uk.reachable.local.supervisor.Part;
import uk.reachable.local.supervisor.Part.Stage;

/** Describes a part that is a JVM process; a word per line, so that the map reads as a list. */
final class JvmPart {

    private static final int SERVICE_HEAP = 160;

    private final Home home;
    private final String name;
    private final List<Integer> ports;
    private final Health health;
    private final Map<String, String> variables = new TreeMap<>();

    JvmPart(Home home, String name, List<Integer> ports, Health health) {
        this.home = home;
        this.name = name;
        this.ports = ports;
        this.health = health;
    }

    /** One of the five services: they all say on their management port whether they are ready. */
    static JvmPart service(Home home, String name, int port, int managementPort) {
        Health ready = Health.http("http://localhost:" + managementPort + "/actuator/health/readiness");
        return new JvmPart(home, name, List.of(port, managementPort), ready)
                .set("PORT", port)
                .set("MANAGEMENT_PORT", managementPort);
    }

    String name() {
        return name;
    }

    JvmPart set(String variable, Object value) {
        variables.put(variable, value.toString());
        return this;
    }

    /** Started from its executable jar. */
    Part fromServiceJar() {
        UnpackedJar jar = new UnpackedJar(home, name);
        List<String> target = List.of("-jar", jar.path().toString());
        return new Part(
                name,
                Stage.SERVICES,
                ports,
                List.of(home.jar(name)),
                jar::prepare,
                () -> Jvm.command(SERVICE_HEAP, archiveBeside(jar.path()), target),
                Map.copyOf(variables),
                health,
                "TERM",
                () -> {});
    }

    /** A part of local itself, started from local.jar. */
    Part fromLocalJar(Class<?> main, int heapMegabytes) {
        Path jar = home.localJar();
        List<String> target = List.of("-cp", jar.toString(), main.getName());
        return new Part(
                name,
                Stage.FOUNDATION,
                ports,
                List.of(jar),
                () -> {},
                () -> Jvm.command(heapMegabytes, archiveBeside(jar), target),
                Map.copyOf(variables),
                health,
                "TERM",
                () -> {});
    }

    private Path archiveBeside(Path jar) {
        return jar.resolveSibling(name + ".jsa");
    }
}
