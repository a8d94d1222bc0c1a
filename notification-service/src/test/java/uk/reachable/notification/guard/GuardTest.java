package uk.reachable.notification.guard;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.reachable.notification.delivery.channel.Outcome;
import uk.reachable.notification.running.TestGuards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class GuardTest {

    private static final Outcome TAKEN = new Outcome.Taken("theirs");

    private final TestGuards test = new TestGuards();
    private final Guard guard = test.guards.of("smtp");
    private final AtomicInteger asked = new AtomicInteger();

    @AfterEach
    void stop() {
        test.guards.stop();
    }

    private Outcome ask(Callable<Outcome> attempt) {
        return guard.ask("WM-2026-0042", () -> {
            asked.incrementAndGet();
            return attempt.call();
        });
    }

    private static Outcome fail(RuntimeException why) {
        throw why;
    }

    @Test
    void theAnswerOfTheChannelIsTheAnswer() {
        assertThat(ask(() -> TAKEN)).isEqualTo(TAKEN);
    }

    @Test
    void aConnectionThatWasNeverMadeIsTriedAgainAtOnce() {
        Outcome outcome = ask(() -> asked.get() < 3 ? fail(new NotConnected("no connection")) : TAKEN);

        assertThat(outcome).isEqualTo(TAKEN);
        assertThat(asked).hasValue(3);
    }

    @Test
    void whatMayHaveBeenTakenIsNotRepeatedWithinTheAttempt() {
        Outcome outcome = ask(() -> fail(new ChannelFailure("no answer")));

        assertThat(outcome).isEqualTo(new Outcome.NotTaken("no answer"));
        assertThat(asked).hasValue(1);
    }

    @Test
    void aChannelThatFailsIsLeftAloneAndOthersAreNot() {
        Stream<Outcome> outcomes = Stream.generate(() -> ask(() -> fail(new ChannelFailure("SMTP 421"))))
                .limit(5);

        assertThat(outcomes.filter(Outcome.NotTried.class::isInstance)).hasSize(2);
        assertThat(asked).hasValue(3);
        assertThat(guard.mayBeAsked()).isFalse();
        assertThat(test.guards.of("notify").mayBeAsked()).isTrue();
    }

    @Test
    void anAttemptEndsWhenItsTimeIsOverAndItsThreadWithIt() {
        var brief = new TestGuards(Duration.ofMillis(200));
        var interrupted = new CountDownLatch(1);

        Outcome outcome = brief.guards.of("smtp").ask("WM-2026-0042", () -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException over) {
                interrupted.countDown();
            }
            return TAKEN;
        });

        assertThat(outcome).isEqualTo(new Outcome.Unanswered("TimeoutException"));
        await().until(() -> interrupted.getCount() == 0);
        brief.guards.stop();
    }

    @Test
    void moreAtOnceThanTheBulkheadHoldsAreNotTried() {
        var inside = new CountDownLatch(2);
        var leave = new CountDownLatch(1);
        Callable<Outcome> staying = () -> {
            inside.countDown();
            leave.await();
            return TAKEN;
        };
        Thread.ofVirtual().start(() -> ask(staying));
        Thread.ofVirtual().start(() -> ask(staying));
        await().until(() -> inside.getCount() == 0);

        Outcome third = ask(() -> TAKEN);

        leave.countDown();
        assertThat(third).isInstanceOf(Outcome.NotTried.class);
    }

    @Test
    void whatIsToldOfAFailureIsNeverTheTextOfALibrary() {
        Outcome outcome = ask(() -> fail(new IllegalStateException("550 <somebody@example.org> is unknown")));

        assertThat(outcome).isEqualTo(new Outcome.Unanswered("IllegalStateException"));
    }
}
