package uk.reachable.notification.delivery;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.codes.Channel;

import static org.assertj.core.api.Assertions.assertThat;

class BundlePolicyTest {

    private static final Instant NOW = Instant.parse("2026-11-20T19:40:00Z");
    private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));

    @Test
    void theFirstGoesAtOnce() {
        assertThat(BundlePolicy.dueAt(TOMORROW, null, NOW)).isEqualTo(NOW);
    }

    @Test
    void whatComesWithinAMinuteAfterItWaitsForTheRestOfTheMinute() {
        assertThat(BundlePolicy.dueAt(TOMORROW, NOW.minusSeconds(10), NOW)).isEqualTo(NOW.plusSeconds(50));
        assertThat(BundlePolicy.dueAt(null, NOW.minusSeconds(10), NOW)).isEqualTo(NOW.plusSeconds(50));
    }

    @Test
    void afterAMinuteTheNextIsAFirst() {
        assertThat(BundlePolicy.dueAt(TOMORROW, NOW.minusSeconds(61), NOW)).isEqualTo(NOW);
    }

    @Test
    void anOfferOfAReachableMomentWaitsForSecondsOnly() {
        Instant inTwoHours = NOW.plus(Duration.ofHours(2));
        assertThat(BundlePolicy.dueAt(inTwoHours, NOW.minusSeconds(2), NOW)).isEqualTo(NOW.plusSeconds(3));
        assertThat(BundlePolicy.dueAt(inTwoHours, NOW.minusSeconds(10), NOW)).isEqualTo(NOW);
        assertThat(BundlePolicy.dueAt(inTwoHours, null, NOW)).isEqualTo(NOW);
    }

    @Test
    void aPartnersSystemGetsEveryEventByItself() {
        assertThat(BundlePolicy.isBundled(Channel.WEBHOOK)).isFalse();
        assertThat(BundlePolicy.isBundled(Channel.SMS)).isTrue();
    }
}
