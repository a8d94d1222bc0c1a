package uk.reachable.platform.stream.waking;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionSynchronizationUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class PollerTest {

    private final CommitSignal signal = new CommitSignal();
    private final AtomicInteger runs = new AtomicInteger();

    private void commit() {
        TransactionSynchronizationManager.initSynchronization();
        try {
            signal.afterCommit();
            TransactionSynchronizationUtils.triggerAfterCommit();
        } finally {
            TransactionSynchronizationManager.clearSynchronization();
        }
    }

    private void whileRunning(Duration interval, Runnable task, Runnable check) {
        var poller = new Poller("test", interval, signal, task);
        poller.start();
        try {
            check.run();
        } finally {
            poller.stop();
        }
        assertThat(poller.isRunning()).isFalse();
    }

    @Test
    void aCommitIsLookedAtAtOnce() {
        whileRunning(Duration.ofHours(1), runs::incrementAndGet, () -> {
            await().until(() -> runs.get() == 1);
            commit();
            await().until(() -> runs.get() == 2);
        });
    }

    @Test
    void withoutACommitHereItLooksAgain() {
        whileRunning(Duration.ofMillis(1), runs::incrementAndGet, () -> await().until(() -> runs.get() > 2));
    }

    @Test
    void aFailedRunIsFollowedByTheNext() {
        Runnable failing = () -> {
            throw new IllegalStateException("run " + runs.incrementAndGet());
        };
        whileRunning(Duration.ofMillis(1), failing, () -> await().until(() -> runs.get() > 2));
    }
}
