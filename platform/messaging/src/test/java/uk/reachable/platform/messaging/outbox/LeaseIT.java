package uk.reachable.platform.messaging.outbox;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.reachable.platform.messaging.outbox.Lease.LeaseLost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LeaseIT {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration OVER_AT_ONCE = Duration.ZERO;

    private final SendingService service = new SendingService();

    @AfterEach
    void close() throws Exception {
        service.close();
    }

    @Test
    void aLeaseThatIsHeldIsNotTaken() {
        var holder = lease("holder", LONG);
        holder.take();

        assertThat(lease("other", LONG).take()).isFalse();
        assertThatCode(holder::keep).doesNotThrowAnyException();
    }

    @Test
    void aHolderWhoseLeaseRanOutAndWasTakenCannotKeepIt() {
        var late = lease("late", OVER_AT_ONCE);
        late.take();
        var next = lease("next", LONG);
        assertThat(next.take()).isTrue();

        assertThatThrownBy(late::keep).isInstanceOf(LeaseLost.class);

        assertThat(late.isHeld()).isFalse();
        assertThat(next.epoch()).isGreaterThan(late.epoch());
        assertThatCode(next::keep).doesNotThrowAnyException();
    }

    @Test
    void aLeaseThatRanOutButWasNotTakenCanBeKept() {
        var late = lease("late", OVER_AT_ONCE);
        late.take();

        assertThatCode(late::keep).doesNotThrowAnyException();
    }

    @Test
    void aLeaseGivenBackIsFreeAtOnce() {
        var holder = lease("holder", LONG);
        holder.take();

        holder.release();

        assertThat(lease("next", LONG).take()).isTrue();
    }

    @Test
    void whoHasLostTheLeaseCannotGiveItBackForItsHolder() {
        var late = lease("late", OVER_AT_ONCE);
        late.take();
        lease("next", LONG).take();

        late.release();

        assertThat(lease("third", LONG).take()).isFalse();
    }

    private Lease lease(String owner, Duration length) {
        return new Lease(service.db, owner, length);
    }
}
