package uk.reachable.system.upgrade;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import uk.reachable.system.defects.Scenes;
import uk.reachable.system.defects.Stage;

/**
 * People at work: cases are logged, declined, accepted and handed over, and programmes looked up, until they are
 * stopped.
 */
final class Hands implements AutoCloseable {

    private static final int HANDS = 2;
    private static final Duration LONGEST = Duration.ofSeconds(60);

    /** Of a hand after each round: instances that start meanwhile need a processor, too. */
    private static final Duration REST = Duration.ofSeconds(1);

    private final ScheduledExecutorService hands =
            Executors.newScheduledThreadPool(HANDS, Thread.ofVirtual().factory());
    private final AtomicInteger rounds = new AtomicInteger();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

    private Hands() {}

    static Hands begin(Stage stage) {
        Hands people = new Hands();
        for (int hand = 0; hand < HANDS; hand++) {
            var _ = people.hands.scheduleWithFixedDelay(
                    () -> people.work(stage), 0, REST.toMillis(), TimeUnit.MILLISECONDS);
        }
        return people;
    }

    private void work(Stage stage) {
        try {
            Scenes.everybodyAnswers(stage);
            stage.users().get("duty.officer", "/api/programmes");
            rounds.incrementAndGet();
        } catch (Exception failed) {
            // Of any kind: the test asks for it at its end, and a hand that threw it would stop working unseen.
            failures.add(failed.toString());
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
    public void close() {
        hands.close();
    }

    /** Nobody begins anything more, and nobody waits for what cannot be finished. */
    void abandon() {
        hands.shutdownNow();
    }
}
