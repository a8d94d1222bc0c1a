package uk.reachable.platform.messaging.reconcile;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.Topic;
import uk.reachable.platform.messaging.Samples;
import uk.reachable.platform.messaging.envelope.Turn;
import uk.reachable.platform.messaging.outbox.SendingService;
import uk.reachable.platform.messaging.reconcile.Forgotten.Step;
import uk.reachable.platform.messaging.reconcile.RecallingOutbox.NotAsTold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The numbers of a service whose database was restored, while it takes back what it told. */
class RecallingOutboxIT {

    private final String key = Samples.newKey();
    private final Event logged = Samples.incidentLogged(key);
    private final Event called = Samples.meetingCalled(key);
    private final SendingService service = new SendingService();
    private final TakenBack takenBack = new TakenBack();
    private final OutboxHeads heads = new OutboxHeads(service.db);
    private final RecallingOutbox outbox =
            new RecallingOutbox(service.outbox, heads, takenBack, new Report("sending-service"));

    @BeforeEach
    void twoEventsWereToldAndAreForgotten() {
        takenBack.begin(List.of(new Step(new Turn(Topic.INCIDENT, key, 1), List.of(logged, called), Instant.EPOCH)));
    }

    @AfterEach
    void stop() throws Exception {
        service.close();
    }

    @Test
    void whatTheOthersKnowIsNotSentAgainAndKeepsItsNumber() {
        append(logged);

        append(called);

        assertThat(head()).isEqualTo(2);
        assertThat(service.pending()).isZero();
    }

    @Test
    void somethingElseUnderTheSameNumberIsUndone() {
        assertThatThrownBy(() -> append(called)).isInstanceOf(NotAsTold.class);

        assertThat(head()).isZero();
        assertThat(service.pending()).isZero();
    }

    @Test
    void nothingNewIsToldBeforeAllIsBack() {
        append(logged);
        append(called);

        assertThatThrownBy(() -> append(logged)).isInstanceOf(NotAsTold.class);

        assertThat(service.pending()).isZero();
    }

    @Test
    void whatNobodyHasHeardOfIsToldUnderTheNextNumber() {
        append(logged);
        append(called);
        takenBack.allowNews();

        append(logged);

        assertThat(head()).isEqualTo(3);
        assertThat(service.pending()).isEqualTo(1);
    }

    private void append(Event event) {
        service.transaction.executeWithoutResult(_ -> outbox.append(event));
    }

    private long head() {
        return heads.lock(Topic.INCIDENT, key);
    }
}
