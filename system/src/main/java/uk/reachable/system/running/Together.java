package uk.reachable.system.running;

import java.util.Collection;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The same for several, at once. */
final class Together {

    private Together() {}

    @FunctionalInterface
    interface Step<T> {
        void on(T each) throws InterruptedException;
    }

    /** Returns when it is done for all; throws what the first that failed threw. */
    static <T> void all(Collection<T> those, Step<T> step) throws InterruptedException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var steps = those.stream()
                    .map(each -> threads.<Void>submit(() -> {
                        step.on(each);
                        return null;
                    }))
                    .toList();
            for (Future<?> one : steps) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        }
    }
}
