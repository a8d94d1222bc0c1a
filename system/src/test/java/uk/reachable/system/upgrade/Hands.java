package uk.reachable.system.upgrade;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import uk.reachable.system.defects.Scenes;
import uk.reachable.system.defects.Stage;

/**
 * People at work: cases are logged, declined, accepted and handed over, one after the other, until they are stopped.
 */
final class Hands implements AutoCloseable {

    private static final int HANDS = 3;
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final List<Thread> threads = new ArrayList<>();
    private final AtomicInteger rounds = new AtomicInteger();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private volatile boolean going = true;

    private Hands() {}

    static Hands begin(Stage stage) {
        Hands hands = new Hands();
        for (int hand = 0; hand < HANDS; hand++) {
            hands.threads.add(Thread.ofVirtual().start(() -> hands.work(stage)));
        }
        return hands;
    }

    private void work(Stage stage) {
        while (going) {
            try {
                Scenes.everybodyAnswers(stage);
                rounds.incrementAndGet();
            } catch (Exception failed) {
                failures.add(failed.toString());
            }
        }
    }

    /** What somebody had to give up. */
    List<String> failures() {
        return List.copyOf(failures);
    }

    /** Until so much more was done than now. */
    void awaitMore(int more) {
        int enough = rounds.get() + more;
        Awaitility.await(more + " more rounds").atMost(LONGEST).until(() -> rounds.get() >= enough);
    }

    /** Everybody finishes what they have in hand. */
    @Override
    public void close() throws InterruptedException {
        going = false;
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /** Nobody finishes anything. */
    void abandon() throws InterruptedException {
        going = false;
        threads.forEach(Thread::interrupt);
        close();
    }
}
