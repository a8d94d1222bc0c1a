package uk.reachable.local.supervisor;

import org.jspecify.annotations.Nullable;

/**
 * What {@code status} says of one part; {@code startedAt} (epoch milliseconds) tells its process from a later one of
 * the same id.
 */
public record PartState(
        String name,
        int port,
        Condition condition,
        @Nullable Long pid,
        long startedAt,
        int restarts,
        String note) {

    /** Where a part is in its life. */
    public enum Condition {
        WAITING,
        STARTING,
        UP,
        NOT_ANSWERING,
        CRASHED,
        STOPPED
    }

    static PartState waiting(Part part) {
        return new PartState(part.name(), part.port(), Condition.WAITING, null, 0, 0, "");
    }

    PartState starting(ProcessId process, int restartsSoFar) {
        return new PartState(name, port, Condition.STARTING, process.pid(), process.startedAt(), restartsSoFar, "");
    }

    PartState now(Condition next) {
        return new PartState(name, port, next, pid, startedAt, restarts, "");
    }

    PartState gone(Condition next, String why) {
        return new PartState(name, port, next, null, 0, restarts, why);
    }
}
