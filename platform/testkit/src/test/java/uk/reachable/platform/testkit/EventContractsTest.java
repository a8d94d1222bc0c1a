package uk.reachable.platform.testkit;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.Topic;
import uk.reachable.contracts.referral.OfferAccepted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EventContractsTest {

    @Test
    void everySampleFollowsItsSchema() {
        assertThat(Arrays.stream(Topic.values()).flatMap(EventContracts::samples))
                .isNotEmpty()
                .allSatisfy(EventContracts::assertFollowsSchema);
    }

    @Test
    @SuppressWarnings("NullAway") // the planted mistake: a required field left out
    void anEventWithoutARequiredFieldIsNamed() {
        OfferAccepted sample = EventContracts.sample(OfferAccepted.class);
        Event broken = new OfferAccepted(
                sample.incidentId(),
                sample.incidentReference(),
                sample.region(),
                sample.referralId(),
                sample.personId(),
                sample.version(),
                null,
                sample.programme(),
                sample.provider(),
                sample.acceptedAt());
        assertThatThrownBy(() -> EventContracts.assertFollowsSchema(broken))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("OfferAccepted")
                .hasMessageContaining("offerId");
    }
}
