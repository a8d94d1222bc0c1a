package uk.reachable.local.compose;

import java.util.List;
import uk.reachable.local.machine.CannotRun;

/** The Docker engine of this machine, and the Compose that speaks to it. */
final class Engine {

    private Engine() {}

    /** The words that start Compose: version 2 is a part of docker, 1.29 a program of its own. */
    static List<String> compose() throws InterruptedException {
        if (!succeeds("docker", "info")) {
            throw new CannotRun("No Docker engine answers (docker info): start one, or leave out --compose.");
        }
        if (succeeds("docker", "compose", "version")) {
            return List.of("docker", "compose");
        }
        if (succeeds("docker-compose", "version")) {
            return List.of("docker-compose");
        }
        throw new CannotRun("A Docker engine answers, but Compose is missing: install docker compose (or 1.29).");
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        return Program.run(List.of(command)).code() == 0;
    }
}
