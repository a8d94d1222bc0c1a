package uk.reachable.platform.testkit.asyncapi;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.EventCatalogue;
import uk.reachable.contracts.referral.OfferDeclined;

import static org.assertj.core.api.Assertions.assertThat;

class AsyncApiTest {

    private static final String TYPE = "uk.reachable.referral.OfferDeclined.v1";

    @ParameterizedTest
    @MethodSource
    void everyEventIsDocumentedWithChannelHeadersPayloadAndExample(Class<? extends Event> event) {
        assertThat(AsyncApi.published().gaps(event)).isEmpty();
    }

    static Stream<Class<? extends Event>> everyEventIsDocumentedWithChannelHeadersPayloadAndExample() {
        return EventCatalogue.all().stream();
    }

    @Test
    void anEventThatIsTakenOffItsChannelIsNamed() {
        assertThat(gapsWithout("/channels/referral/messages", "OfferDeclined"))
                .containsExactly(TYPE + " has no message on its channel");
    }

    @Test
    void anEventWithoutAMessageIsNamed() {
        assertThat(gapsWithout("/components/messages", "OfferDeclined"))
                .contains(TYPE + " has no message on its channel", TYPE + " has no example");
    }

    @Test
    void aHeaderThatIsNotDocumentedIsNamed() {
        assertThat(gapsWithout("/components/messageTraits/cloudEvent/headers/properties", "ce_time"))
                .containsExactly(TYPE + " has no header ce_time");
    }

    @Test
    void aFieldThatTheExampleLacksIsNamed() {
        assertThat(gapsWithout("/components/messages/OfferDeclined/examples/0/payload", "offerId"))
                .singleElement()
                .asString()
                .contains(TYPE, "offerId");
    }

    private static List<String> gapsWithout(String parent, String name) {
        JsonNode document = AsyncApi.read();
        ((ObjectNode) document.at(parent)).remove(name);
        return new AsyncApi(document).gaps(OfferDeclined.class);
    }
}
