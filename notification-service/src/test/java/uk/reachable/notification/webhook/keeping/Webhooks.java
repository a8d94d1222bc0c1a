package uk.reachable.notification.webhook.keeping;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.notification.running.Client;
import uk.reachable.platform.testkit.TestTokens;
import uk.reachable.platform.testkit.TestTokens.Token;

/** What the managers of two organisations do by the API. */
final class Webhooks {

    static final Token REDTHREAD =
            TestTokens.token("manager.redthread", "redthread", "west-midlands", "PROVIDER_MANAGER");
    static final Token ST_GILES = TestTokens.managerStGiles();

    private final Client client;

    Webhooks(Client client) {
        this.client = client;
    }

    record Registered(String id, String secret) {}

    HttpResponse<String> register(Token as, URI url, String... kinds) {
        String wanted = kinds.length == 0 ? "" : ",\"kinds\":[\"" + String.join("\",\"", kinds) + "\"]";
        return client.post("/api/webhooks", "{\"url\":\"" + url + "\"" + wanted + "}", as);
    }

    Registered registered(Token as, URI url, String... kinds) {
        return read(register(as, url, kinds));
    }

    /** Does something to one webhook, such as {@code rotate}. */
    HttpResponse<String> does(Token as, String id, String what) {
        return client.post("/api/webhooks/" + id + "/" + what, as);
    }

    HttpResponse<String> remove(Token as, String id) {
        return client.delete("/api/webhooks/" + id, as);
    }

    HttpResponse<String> listed(Token as) {
        return client.get("/api/webhooks", as);
    }

    JsonNode one(Token as, String id) {
        List<JsonNode> all = json(listed(as)).get("webhooks").valueStream().toList();
        return all.stream()
                .filter(webhook -> webhook.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Registered read(HttpResponse<String> answer) {
        JsonNode body = json(answer);
        return new Registered(body.get("id").asString(), body.get("secret").asString());
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
