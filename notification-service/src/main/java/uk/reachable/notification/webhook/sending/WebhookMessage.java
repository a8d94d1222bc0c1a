package uk.reachable.notification.webhook.sending;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.contracts.EventCatalogue;
import uk.reachable.contracts.EventCodec;
import uk.reachable.contracts.notification.NoticePosted;

/**
 * What is sent: an event as CloudEvents 1.0 in structured mode.
 *
 * @param id the same in every repeat
 */
record WebhookMessage(UUID id, String body) {

    private static final String SOURCE = "/notification-service";
    private static final String TEST = "uk.reachable.notification.WebhookTested.v1";

    /** The event as the other services hear it. */
    static WebhookMessage of(UUID deliveryId, NoticePosted event) {
        Object data = JsonMapper.shared().readTree(EventCodec.write(event));
        return new WebhookMessage(
                deliveryId, body(event.noticeId(), EventCatalogue.typeOf(event), event.key(), event.postedAt(), data));
    }

    /** Says nothing of any case. */
    static WebhookMessage test(UUID endpointId, Instant now) {
        UUID id = UUID.randomUUID();
        Map<String, String> data = Map.of("webhookId", endpointId.toString());
        return new WebhookMessage(id, body(id.toString(), TEST, endpointId.toString(), now, data));
    }

    private static String body(String eventId, String type, String subject, Instant time, Object data) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("specversion", "1.0");
        event.put("id", eventId);
        event.put("source", SOURCE);
        event.put("type", type);
        event.put("subject", subject);
        event.put("time", time.toString());
        event.put("datacontenttype", "application/json");
        event.put("data", data);
        return JsonMapper.shared().writeValueAsString(event);
    }
}
