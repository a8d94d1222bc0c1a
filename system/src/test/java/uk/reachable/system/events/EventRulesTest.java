package uk.reachable.system.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.EventCodec;
import uk.reachable.contracts.referral.OfferDeclined;
import uk.reachable.platform.testkit.EventContracts;
import uk.reachable.platform.testkit.asyncapi.AsyncApi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class EventRulesTest {

    private static final String TYPE = "uk.reachable.referral.OfferDeclined.v1";
    private static final String TOPIC = "reachable.referral.v1";
    private static final OfferDeclined EVENT = EventContracts.sample(OfferDeclined.class);
    private static final String JSON = new String(EventCodec.write(EVENT), UTF_8);

    private final EventRules rules = new EventRules(AsyncApi.published());

    @Test
    void anEventAsDocumentedHasNoViolation() {
        assertThat(rules.violations(travelled(TOPIC, headers(1), JSON))).isEmpty();
    }

    @Test
    void aFieldThatIsNotDocumentedIsNamed() {
        assertThat(rules.violations(travelled(TOPIC, headers(1), JSON.replaceFirst("\\{", "{\"nickname\":\"x\","))))
                .singleElement()
                .asString()
                .contains(TYPE, "nickname");
    }

    @Test
    void anEventOnAnotherTopicIsNamed() {
        assertThat(rules.violations(travelled("reachable.incident.v1", headers(1), JSON)))
                .containsExactly(TYPE + " is not documented for reachable.incident.v1");
    }

    @Test
    void aHeaderThatIsMissingIsNamed() {
        Map<String, String> headers = headers(1);
        headers.remove("traceparent");

        assertThat(rules.violations(travelled(TOPIC, headers, JSON))).containsExactly(TYPE + " has traceparent=''");
    }

    @Test
    void aGapInTheSequenceOfAKeyIsNamedAndARepeatIsNone() {
        Travelled first = travelled(TOPIC, headers(1), JSON);
        Travelled third = travelled(TOPIC, headers(3), JSON);

        assertThat(EventRules.gaps(List.of(first, first))).isEmpty();
        assertThat(EventRules.gaps(List.of(first, third)))
                .singleElement()
                .asString()
                .contains(TYPE, "sequence 3 after 1");
    }

    @Test
    void anEventThatNobodyPublishedIsNamed() {
        assertThat(EventRules.missing(Set.of(TYPE), List.of()))
                .singleElement()
                .asString()
                .startsWith(TYPE);
        assertThat(EventRules.missing(Set.of(TYPE), List.of(travelled(TOPIC, headers(1), JSON))))
                .isEmpty();
    }

    private static Travelled travelled(String topic, Map<String, String> headers, String json) {
        return new Travelled(topic, 0, 0, EVENT.key(), headers, json);
    }

    private static Map<String, String> headers(int sequence) {
        return new HashMap<>(Map.of(
                "ce_specversion", "1.0",
                "ce_id", "event-" + sequence,
                "ce_type", TYPE,
                "ce_source", "referral-service",
                "ce_time", "2026-11-20T19:40:00Z",
                "ce_subject", EVENT.key(),
                "ce_sequence", Integer.toString(sequence),
                "content-type", "application/json",
                "traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00"));
    }
}
