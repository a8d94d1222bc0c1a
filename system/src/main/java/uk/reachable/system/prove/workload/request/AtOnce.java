package uk.reachable.system.prove.workload.request;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Two people at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** Returns when both know what came of it. */
    public static void send(Sender sender, Request one, Request other) {
        try (ExecutorService two = Executors.newVirtualThreadPerTaskExecutor()) {
            var _ = two.submit(() -> sender.send(one));
            var _ = two.submit(() -> sender.send(other));
        }
    }
}
