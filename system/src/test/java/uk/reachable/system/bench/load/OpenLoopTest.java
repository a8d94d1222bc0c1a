package uk.reachable.system.bench.load;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class OpenLoopTest {

    private static final Duration LENGTH = Duration.ofMillis(100);

    @Test
    void aStallIsPaidForByEverybodyWhoCameDuringIt() throws InterruptedException {
        var stall = new CompletableFuture<Void>().completeOnTimeout(null, LENGTH.toMillis(), TimeUnit.MILLISECONDS);

        Load load = OpenLoop.run(() -> stall, 100, LENGTH);

        assertThat(load.millis(100)).as("the first came at once").isGreaterThan(90);
        assertThat(load.millis(50)).as("the fifth came after 40 ms").isGreaterThan(40);
    }

    @Test
    void whoIsSlowDoesNotKeepTheOthersFromStarting() throws InterruptedException {
        AtomicInteger started = new AtomicInteger();
        var slow = new CompletableFuture<Void>().completeOnTimeout(null, 150, TimeUnit.MILLISECONDS);

        Load load = OpenLoop.run(
                () -> {
                    started.incrementAndGet();
                    return slow;
                },
                200,
                LENGTH);

        assertThat(started).hasValue(20);
        assertThat(load.succeeded()).isEqualTo(20);
    }

    @Test
    void oneFailureIsEnoughNotToKeepUp() throws InterruptedException {
        AtomicInteger turn = new AtomicInteger();

        Load load = OpenLoop.run(() -> turn.incrementAndGet() == 3 ? failed() : done(), 100, LENGTH);

        assertThat(load.failed()).isEqualTo(1);
        assertThat(load.keepsUp(10_000)).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> load.orFail("flows")).withMessage("1 of 10 of flows failed");
    }

    @Test
    void oneRoundThatWasDisturbedDoesNotMoveTheMedian() {
        assertThat(Rounds.median(2.1, 90, 1.9)).isEqualTo(2.1);
        assertThat(Rounds.median(4, 1, 2, 3)).isEqualTo(2.5);
    }

    private static CompletableFuture<Void> done() {
        return CompletableFuture.completedFuture(null);
    }

    private static CompletableFuture<Void> failed() {
        return CompletableFuture.failedFuture(new IllegalStateException("planted"));
    }
}
