package uk.reachable.notification.delivery.alert;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.reachable.notification.audience.AudiencePolicy;
import uk.reachable.notification.audience.Events;
import uk.reachable.notification.audience.Notice;

import static org.assertj.core.api.Assertions.assertThat;

class DueTimePolicyTest {

    private static final List<Notice> AT_NIGHT = AudiencePolicy.noticesOf(Events.offerMadeAtNight("r", "o"));

    @Test
    void nobodyGetsAnEmailOffDuty() {
        Notice toProvider = AT_NIGHT.getFirst();
        assertThat(DueTimePolicy.dueAt(toProvider, Events.NOW)).isEqualTo(Events.ON_SHIFT_FROM);
    }

    @Test
    void theDutyDeskIsToldAtOnceThatNobodyIsOnShift() {
        Notice toDesk = AT_NIGHT.getLast();
        assertThat(DueTimePolicy.dueAt(toDesk, Events.NOW)).isEqualTo(Events.NOW);
    }

    @Test
    void anEmailThatIsQueuedAfterTheShiftBeganIsDueAtOnce() {
        Instant inTheShift = Events.ON_SHIFT_FROM.plusSeconds(1);
        assertThat(DueTimePolicy.dueAt(AT_NIGHT.getFirst(), inTheShift)).isEqualTo(inTheShift);
    }
}
