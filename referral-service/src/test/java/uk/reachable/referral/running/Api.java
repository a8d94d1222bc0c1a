package uk.reachable.referral.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.platform.testkit.TestTokens.Token;

/** Calls the service as a signed-in user does. */
public final class Api {

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;
    private final String root;

    Api(String port) {
        base = "http://localhost:" + port + "/api/";
        root = base + "referrals/";
    }

    /** What came back. */
    public record Answer(int status, JsonNode body) {

        public String text(String field) {
            return body.path(field).asString();
        }
    }

    public Answer get(Token user, String path) {
        return send(user, HttpRequest.newBuilder(URI.create(root + path)).GET());
    }

    /** @param query with its question mark */
    public Answer list(Token user, String query) {
        return send(
                user,
                HttpRequest.newBuilder(URI.create(base + "referrals" + query)).GET());
    }

    public Answer post(Token user, String path) {
        return post(user, path, "");
    }

    /** An empty body that is said to be a form, as some clients do. */
    public Answer postForm(Token user, String path) {
        return send(
                user,
                HttpRequest.newBuilder(URI.create(root + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.noBody()));
    }

    public Answer post(Token user, String path, String body) {
        return send(user, json(path, body));
    }

    public Answer postWithKey(Token user, String path, String body, String idempotencyKey) {
        return send(user, json(path, body).header("Idempotency-Key", idempotencyKey));
    }

    /** Without signing in, as somebody who has a one-time link. */
    public Answer postFromOutside(String path, String body) {
        return send(json(URI.create(base + path), body));
    }

    private HttpRequest.Builder json(String path, String body) {
        return json(URI.create(root + path), body);
    }

    private static HttpRequest.Builder json(URI address, String body) {
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }

    private Answer send(Token user, HttpRequest.Builder request) {
        return send(request.header("Authorization", user.bearer()));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    client.send(request.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), JsonMapper.shared().readTree(response.body()));
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
