package uk.reachable.notification.access;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.platform.accesskit.Situation;

import static uk.reachable.notification.access.Relation.THEIR_WEBHOOK;

/** Webhooks as the trial of the access table needs them. */
final class WebhookSituations {

    private WebhookSituations() {}

    static Situation[] ofOne(JdbcClient jdbc) {
        return new Situation[] {
            Situation.named(
                    "a webhook that does not exist",
                    () -> Map.of("id", UUID.randomUUID().toString())),
            Situation.named("a webhook of Redthread", () -> webhookOfRedthread(jdbc))
                    .part("redthread", THEIR_WEBHOOK)
                    .part("st-giles")
                    .answers(WebhookRules.ENABLE, THEIR_WEBHOOK, 200)
                    .answers(WebhookRules.DISABLE, THEIR_WEBHOOK, 200)
                    .answers(WebhookRules.TEST, THEIR_WEBHOOK, 200)
                    .succeeds(WebhookRules.ROTATE, THEIR_WEBHOOK, 200)
                    .succeeds(WebhookRules.REMOVE, THEIR_WEBHOOK, 204)
        };
    }

    /** Whoever may register one hears what is wrong with it. */
    static Situation all() {
        return Situation.named("their own webhooks", Map::of)
                .everybody(THEIR_WEBHOOK)
                .body(WebhookRules.REGISTER, "{\"url\":\"ftp://example.org/\"}")
                .answers(WebhookRules.REGISTER, THEIR_WEBHOOK, 400);
    }

    /** There is nobody at its address. */
    private static Map<String, String> webhookOfRedthread(JdbcClient jdbc) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        INSERT INTO webhook_endpoint (id, organisation, url, registered_at, state_since, off_reason)
                        VALUES (:id, 'redthread', :url, now(), now(), 'BY_MANAGER')""").param("id", id).param("url", "http://localhost:1/" + id).update();
        return Map.of("id", id.toString());
    }
}
