package uk.reachable.notification.running;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.platform.testkit.TestTokens.Token;

/** Calls the service as the gateway would. */
@TestComponent
public class Client {

    private final Environment environment;
    private final HttpClient http = HttpClient.newHttpClient();

    Client(Environment environment) {
        this.environment = environment;
    }

    public HttpResponse<String> get(String path, Token as) {
        return answer(to(path, as).GET().build());
    }

    public HttpResponse<String> post(String path, Token as) {
        return answer(to(path, as).POST(HttpRequest.BodyPublishers.noBody()).build());
    }

    /** With a JSON body. */
    public HttpResponse<String> put(String path, Token as, String body) {
        return answer(to(path, as)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    public HttpResponse<String> post(String path, String json, Token as) {
        return answer(to(path, as)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    public HttpResponse<String> delete(String path, Token as) {
        return answer(to(path, as).DELETE().build());
    }

    /** As somebody outside does, with a bearer token that is not of ours, or none. */
    public HttpResponse<String> postFromOutside(String path, String json, @Nullable String token) {
        String port = environment.getRequiredProperty("local.server.port");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json));
        return answer((token == null ? request : request.header("Authorization", "Bearer " + token)).build());
    }

    /** The items of the caller's inbox, newest first. */
    public List<JsonNode> inbox(Token as) {
        return JsonMapper.shared()
                .readTree(get("/api/inbox", as).body())
                .get("items")
                .valueStream()
                .toList();
    }

    /** The items about one offer. */
    public List<JsonNode> inbox(Token as, String offerId) {
        return inbox(as).stream()
                .filter(item -> item.get("offerId").asString("").equals(offerId))
                .toList();
    }

    public LiveInbox stream(Token as, @Nullable String lastEventId) {
        HttpRequest.Builder request = to("/api/inbox/stream", as).GET();
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        try {
            return new LiveInbox(http.send(request.build(), HttpResponse.BodyHandlers.ofLines()));
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private HttpRequest.Builder to(String path, Token as) {
        String port = environment.getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(10))
                .header("Authorization", as.bearer());
    }

    private HttpResponse<String> answer(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
