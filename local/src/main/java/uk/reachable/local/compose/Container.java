package uk.reachable.local.compose;

import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * A container as the engine describes it; {@code pid} is 0 while it has no process, {@code port} 0 when it publishes
 * none.
 */
public record Container(String part, Condition condition, long pid, int port, int restarts) {

    /** Where a container is in its life. */
    public enum Condition {
        STARTING,
        UP,
        /** It had one thing to do and has done it. */
        DONE,
        NOT_ANSWERING,
        CRASHED;

        public String inWords() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** From one element of {@code docker inspect}. */
    static Container of(JsonNode inspected) {
        return new Container(
                inspected.at("/Config/Labels/com.docker.compose.service").asString(),
                condition(inspected),
                inspected.at("/State/Pid").asLong(0),
                port(inspected),
                inspected.path("RestartCount").asInt(0));
    }

    public boolean isWell() {
        return condition == Condition.UP || condition == Condition.DONE;
    }

    private static Condition condition(JsonNode inspected) {
        return switch (inspected.at("/State/Status").asString()) {
            case "created" -> Condition.STARTING;
            case "running" -> answering(inspected.at("/State/Health/Status").asString("starting"));
            case "exited" ->
                inspected.at("/State/ExitCode").asInt() == 0 && isOneShot(inspected)
                        ? Condition.DONE
                        : Condition.CRASHED;
            default -> Condition.CRASHED;
        };
    }

    private static Condition answering(String health) {
        return switch (health) {
            case "healthy" -> Condition.UP;
            case "unhealthy" -> Condition.NOT_ANSWERING;
            default -> Condition.STARTING;
        };
    }

    private static boolean isOneShot(JsonNode inspected) {
        return inspected.at("/HostConfig/RestartPolicy/Name").asString("no").equals("no");
    }

    /** The lowest of what it publishes: the management ports stand above. */
    private static int port(JsonNode inspected) {
        return inspected
                .at("/HostConfig/PortBindings")
                .valueStream()
                .mapToInt(bound -> bound.path(0).path("HostPort").asInt(0))
                .min()
                .orElse(0);
    }
}
