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

    private static final int SERVICE_HEAP = 192;

    private final Home home;
    private final String name;
    private final Stage stage;
    private final Path jar;
    private final List<String> target;
    private final List<Integer> ports;
    private final Health health;
    private final Map<String, String> variables = new TreeMap<>();
    private int heapMegabytes = SERVICE_HEAP;

    private JvmPart(
            Home home, String name, Stage stage, Path jar, List<String> target, List<Integer> ports, Health health) {
        this.home = home;
        this.name = name;
        this.stage = stage;
        this.jar = jar;
        this.target = target;
        this.ports = ports;
        this.health = health;
    }

    /** A part of local itself, started from local.jar. */
    static JvmPart own(Home home, String name, Class<?> main, List<Integer> ports, Health health) {
        Path jar = home.jar("local");
        return new JvmPart(
                home, name, Stage.FOUNDATION, jar, List.of("-cp", jar.toString(), main.getName()), ports, health);
    }

    /** A service, started from its executable jar. */
    static JvmPart service(Home home, String name, int port, int managementPort) {
        Path jar = home.jar(name);
        Health ready = Health.http("http://localhost:" + managementPort + "/actuator/health/readiness");
        return new JvmPart(
                        home,
                        name,
                        Stage.SERVICES,
                        jar,
                        List.of("-jar", jar.toString()),
                        List.of(port, managementPort),
                        ready)
                .set("PORT", port)
                .set("MANAGEMENT_PORT", managementPort);
    }

    JvmPart set(String variable, Object value) {
        variables.put(variable, value.toString());
        return this;
    }

    JvmPart heap(int megabytes) {
        heapMegabytes = megabytes;
        return this;
    }

    Part part() {
        Path aotCache = home.cache().resolve(name + ".aot");
        return new Part(
                name,
                stage,
                ports,
                List.of(jar),
                () -> {},
                () -> Jvm.command(heapMegabytes, aotCache, target),
                Map.copyOf(variables),
                health,
                "TERM",
                () -> {});
    }
}
