package uk.reachable.system.prove.workload;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Two people at the same moment. */
final class AtOnce {

    private AtOnce() {}

    /** Returns when both know what came of it. */
    static void send(Sender sender, Request one, Request other) {
        try (ExecutorService two = Executors.newVirtualThreadPerTaskExecutor()) {
            var _ = two.submit(() -> sender.send(one));
            var _ = two.submit(() -> sender.send(other));
        }
    }
}
