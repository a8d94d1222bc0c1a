package uk.reachable.platform.stream.waking;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Wakes at once whoever waits for something that this instance commits; what others commit is found by looking again.
 */
public final class CommitSignal {

    private final Lock lock = new ReentrantLock();
    private final Condition committed = lock.newCondition();
    private long count;

    /** Signals when the running transaction has committed. */
    public void afterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wake();
            }
        });
    }

    /** Read this before looking: a commit after it ends the wait, so that none is missed in between. */
    public long count() {
        lock.lock();
        try {
            return count;
        } finally {
            lock.unlock();
        }
    }

    /** Returns when there was a commit after {@code seen}, or after {@code atMost}. */
    public void awaitAfter(long seen, Duration atMost) throws InterruptedException {
        long left = atMost.toNanos();
        lock.lockInterruptibly();
        try {
            while (count == seen && left > 0) {
                left = committed.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    void wake() {
        lock.lock();
        try {
            count++;
            committed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
