package uk.reachable.notification.webhook.sending;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import uk.reachable.notification.webhook.answer.Reply;
import uk.reachable.notification.webhook.endpoint.EndpointState;
import uk.reachable.notification.webhook.endpoint.EndpointState.Disabled;
import uk.reachable.notification.webhook.endpoint.EndpointState.Enabled;
import uk.reachable.notification.webhook.endpoint.OffReason;

import static org.assertj.core.api.Assertions.assertThat;

class HealthPolicyTest {

    private static final Instant BEGIN = Instant.parse("2026-11-02T09:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-20T19:40:00Z");
    private static final Reply FAILED = new Reply.Failed("answered 500");

    private static Enabled failingSince(Instant at) {
        return new Enabled(BEGIN, at, null);
    }

    private static EndpointState after(EndpointState state, Reply reply) {
        return HealthPolicy.after(state, reply, NOW);
    }

    @Test
    void fourHundredAndTenSwitchesTheEndpointOff() {
        assertThat(after(Enabled.from(BEGIN), new Reply.Gone())).isEqualTo(new Disabled(OffReason.GONE, NOW));
    }

    @Test
    void oneFailureSwitchesNothingOff() {
        assertThat(after(Enabled.from(BEGIN), FAILED)).isEqualTo(failingSince(NOW));
        assertThat(after(Enabled.from(BEGIN), new Reply.Unanswered("no answer: SocketException")))
                .isEqualTo(failingSince(NOW));
    }

    @Test
    void failureForDaysSwitchesTheEndpointOff() {
        Instant fiveDaysAgo = NOW.minus(Duration.ofDays(5));

        assertThat(after(failingSince(fiveDaysAgo), FAILED)).isEqualTo(new Disabled(OffReason.FAILING, NOW));
        assertThat(after(failingSince(fiveDaysAgo), new Reply.Refused("redirect 302 is not followed")))
                .isEqualTo(new Disabled(OffReason.FAILING, NOW));
    }

    @Test
    void failureForLessThanThatIsOnlyRemembered() {
        Enabled failing = failingSince(NOW.minus(Duration.ofDays(5)).plusSeconds(1));

        assertThat(after(failing, FAILED)).isEqualTo(failing);
    }

    @Test
    void oneMessageThatArrivesEndsTheFailing() {
        assertThat(after(failingSince(NOW.minus(Duration.ofDays(9))), new Reply.Took()))
                .isEqualTo(Enabled.from(BEGIN));
    }

    @Test
    void anEndpointThatAsksForAPauseGetsIt() {
        Instant later = NOW.plusSeconds(60);

        assertThat(after(Enabled.from(BEGIN), new Reply.Failed("answered 429", later)))
                .isEqualTo(new Enabled(BEGIN, NOW, later));
    }

    @Test
    void anEndpointThatWasLeftAloneIsNeitherBetterNorWorse() {
        Enabled failing = failingSince(NOW.minus(Duration.ofDays(9)));

        assertThat(after(failing, new Reply.NotAsked())).isEqualTo(failing);
    }

    @Test
    void anEndpointThatIsOffStaysAsItIsUntilAManagerSwitchesItOn() {
        Disabled off = new Disabled(OffReason.BY_MANAGER, BEGIN);

        assertThat(after(off, new Reply.Took())).isEqualTo(off);
        assertThat(after(off, new Reply.Gone())).isEqualTo(off);
    }
}
