package uk.reachable.platform.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.EventCodec;
import uk.reachable.contracts.Topic;
import uk.reachable.contracts.programme.ProgrammePublished;
import uk.reachable.contracts.referral.OfferAccepted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EventContractsTest {

    private static final String TYPE = "uk.reachable.referral.OfferAccepted.v1";

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

    @Test
    void aFieldThatIsNotDocumentedIsNamed() {
        OfferAccepted sample = EventContracts.sample(OfferAccepted.class);
        String json = new String(EventCodec.write(sample), StandardCharsets.UTF_8);
        assertThat(EventContracts.violations(TYPE, json)).isEmpty();
        assertThat(EventContracts.violations(TYPE, json.replaceFirst("\\{", "{\"nickname\":\"x\",")))
                .singleElement()
                .asString()
                .contains(TYPE, "nickname");
    }

    @Test
    void aFieldDeepInsideThatIsNotDocumentedIsNamed() {
        String type = "uk.reachable.programme.ProgrammePublished.v1";
        String json =
                new String(EventCodec.write(EventContracts.sample(ProgrammePublished.class)), StandardCharsets.UTF_8);
        assertThat(EventContracts.violations(type, json.replace("\"phone\":", "\"fax\":\"x\",\"phone\":")))
                .singleElement()
                .asString()
                .contains(type, "fax");
    }

    @Test
    void aTimeThatIsNoTimeIsNamed() {
        OfferAccepted sample = EventContracts.sample(OfferAccepted.class);
        String json = new String(EventCodec.write(sample), StandardCharsets.UTF_8);
        assertThat(EventContracts.violations(
                        TYPE, json.replace(sample.acceptedAt().toString(), "yesterday")))
                .singleElement()
                .asString()
                .contains(TYPE, "acceptedAt");
    }

    @Test
    void aTypeThatIsNotInTheCatalogueIsNamed() {
        assertThat(EventContracts.violations("uk.reachable.referral.Forgotten.v1", "{}"))
                .containsExactly("uk.reachable.referral.Forgotten.v1 is not in the catalogue");
    }
}
