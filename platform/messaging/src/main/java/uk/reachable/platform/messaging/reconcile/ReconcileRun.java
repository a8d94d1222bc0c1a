package uk.reachable.platform.messaging.reconcile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Runs the reconciliation instead of the service: before listeners, relay, clocks and the web server would start, and
 * then ends the process. Exit code 0: all is in agreement; 1: see {@link Entry.Did#NOT_SETTLED}.
 */
final class ReconcileRun implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ReconcileRun.class);

    private final Reconciliation reconciliation;
    private final Path file;
    private final IntConsumer end;

    ReconcileRun(Reconciliation reconciliation, Path file, IntConsumer end) {
        this.reconciliation = reconciliation;
        this.file = file;
        this.end = end;
    }

    @Override
    public void start() {
        Report report = reconciliation.run();
        report.entries().forEach(entry -> LOG.info("{}", entry));
        write(report);
        end.accept(report.isSettled() ? 0 : 1);
    }

    private void write(Report report) {
        try {
            Files.writeString(file, report.lines());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public void stop() {
        // nothing runs
    }

    @Override
    public boolean isRunning() {
        return false;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
