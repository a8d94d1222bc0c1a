package uk.reachable.local.replay;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A few tasks at a time; who brings more waits, so that nothing piles up. */
final class Lanes implements AutoCloseable {

    /** Work that may fail. */
    interface Task {
        void run() throws Exception;
    }

    private static final int AT_A_TIME = 8;

    private final Semaphore free = new Semaphore(AT_A_TIME);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    /** Waits for a free lane; fails when an earlier task failed. */
    void run(Task task) throws Exception {
        free.acquire();
        failIfOneFailed();
        threads.execute(() -> {
            try {
                task.run();
            } catch (Exception failed) {
                failure.compareAndSet(null, failed);
            } finally {
                free.release();
            }
        });
    }

    /** Waits for all; fails when one failed. */
    @Override
    public void close() throws Exception {
        threads.close();
        failIfOneFailed();
    }

    private void failIfOneFailed() throws Exception {
        Exception failed = failure.get();
        if (failed != null) {
            throw failed;
        }
    }
}
