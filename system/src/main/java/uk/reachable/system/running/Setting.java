package uk.reachable.system.running;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import uk.reachable.local.SystemMap;
import uk.reachable.local.Wires;
import uk.reachable.local.machine.Home;
import uk.reachable.local.machine.Ports;
import uk.reachable.local.supervisor.Part;

/**
 * Where and how a system of a proof runs.
 *
 * @param project the root of the checkout, with everything built
 * @param data emptied at the start; no other system's
 * @param portOffset moves every fixed port
 * @param change makes another of a part before it starts, for example one with a planted defect
 */
public record Setting(Path project, Path data, int portOffset, Wires wires, UnaryOperator<Part> change) {

    public static Setting plain(Path project, Path data, int portOffset) {
        return new Setting(project, data, portOffset, Wires.DIRECT, UnaryOperator.identity());
    }

    Home home() {
        return new Home(project, data, project.resolve("local/target/local.jar")).create();
    }

    public Ports ports() {
        return new Ports(portOffset);
    }

    SystemMap map() {
        return new SystemMap(home(), ports(), wires);
    }
}
