package uk.reachable.notification.webhook.sending;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.contracts.EventCodec;
import uk.reachable.contracts.notification.NoticePosted;
import uk.reachable.notification.audience.AudiencePolicy;
import uk.reachable.notification.audience.Events;
import uk.reachable.notification.inbox.InboxItem;
import uk.reachable.notification.publication.NoticePublication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class WebhookMessageTest {

    private static final UUID DELIVERY = new UUID(0, 7);

    private final NoticePosted event = NoticePublication.eventOf(new InboxItem(
            new UUID(0, 1),
            1,
            AudiencePolicy.noticesOf(Events.offerMade("r", "o")).getFirst(),
            Events.NOW));
    private final JsonNode body =
            JsonMapper.shared().readTree(WebhookMessage.of(DELIVERY, event).body());

    @Test
    void theBodyIsTheCloudEventAsItIsPublished() {
        assertThat(body.get("specversion").asString()).isEqualTo("1.0");
        assertThat(body.get("type").asString()).isEqualTo("uk.reachable.notification.NoticePosted.v1");
        assertThat(body.get("id").asString()).isEqualTo(event.noticeId());
        assertThat(body.get("source").asString()).isEqualTo("/notification-service");
        assertThat(body.get("time").asString()).isEqualTo(event.postedAt().toString());
        assertThat(EventCodec.read(
                        NoticePosted.class, body.get("data").toString().getBytes(UTF_8)))
                .isEqualTo(event);
    }

    @Test
    void theBodyHasNothingButReferencesCodesAndTimes() {
        assertThat(body.get("data").propertyNames())
                .containsExactlyInAnyOrder(
                        "incidentId",
                        "incidentReference",
                        "region",
                        "noticeId",
                        "referralId",
                        "kind",
                        "organisation",
                        "postedAt");
    }

    @Test
    void theIdIsTheDeliverysAndHasNoFullStopWhichWouldBlurTheSignature() {
        assertThat(WebhookMessage.of(DELIVERY, event).id()).isEqualTo(DELIVERY);
        assertThat(DELIVERY.toString()).doesNotContain(".");
    }
}
