package uk.reachable.notification.rota;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.reachable.contracts.programme.Leave;
import uk.reachable.contracts.programme.WorkerPublished;
import uk.reachable.notification.running.Kafka;
import uk.reachable.notification.running.RunningService;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Each version of a worker gives them leave on another day of 2030: what the rota says tells which one is in force. */
@RunningService
class RotaIT {

    @Autowired
    Kafka kafka;

    @Autowired
    Rota rota;

    private final String provider = "provider-" + UUID.randomUUID();

    @Test
    void theNewestVersionOfAWorkerIsInForce() {
        kafka.send(away(1), 1);
        kafka.send(away(2), 2);

        await().until(() -> isAwayOn(2));
        assertThat(isAwayOn(1)).isFalse();
    }

    @Test
    void aVersionThatIsHeardTwiceChangesNothing() {
        kafka.send(away(1), 1);
        kafka.send(away(2), 2);
        kafka.send(away(1), 1);
        kafka.send(away(3), 3);

        await().until(() -> isAwayOn(3));
        assertThat(isAwayOn(1)).isFalse();
    }

    @Test
    void aVersionThatOvertakesAnotherWaitsForIt() {
        kafka.send(away(1), 1);
        kafka.send(away(3), 3);
        kafka.send(away(2), 2);

        await().until(() -> isAwayOn(3));
        assertThat(isAwayOn(2)).isFalse();
    }

    @Test
    void whatAnotherProviderKeepsOnFileOfSomebodySaysNothingOfThemHere() {
        kafka.send(away(1), 1);

        await().until(() -> isAwayOn(1));
        assertThat(rota.of("another-" + provider).isAbsent("worker", day(1))).isFalse();
    }

    private boolean isAwayOn(int day) {
        return rota.of(provider).isAbsent("worker", day(day));
    }

    private WorkerPublished away(int day) {
        LocalDate date = LocalDate.of(2030, 1, day);
        return new WorkerPublished(
                provider, "worker", "west-midlands", day, List.of(), List.of(new Leave(date, date)), List.of());
    }

    private static Instant day(int day) {
        return Instant.parse("2030-01-0" + day + "T12:00:00Z");
    }
}
