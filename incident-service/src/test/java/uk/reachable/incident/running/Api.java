package uk.reachable.incident.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.platform.testkit.TestTokens.Token;

/** Calls the service as a signed-in user does. */
public final class Api {

    private final HttpClient client = HttpClient.newHttpClient();
    private final String root;

    Api(String port) {
        root = "http://localhost:" + port;
    }

    /** What came back. */
    public record Answer(int status, JsonNode body, HttpResponse<String> response) {

        public String text(String pointer) {
            return body.at(pointer).asString();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** The fields that are to be corrected. */
        public List<String> wrongFields() {
            return StreamSupport.stream(body.path("errors").spliterator(), false)
                    .map(error -> error.path("field").asString())
                    .toList();
        }
    }

    public Answer get(Token user, String path) {
        return send(authorised(user, path).GET());
    }

    /** Without a token. */
    public Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(root + path)).GET());
    }

    public Answer post(Token user, String path, String body, String... headers) {
        HttpRequest.Builder request = authorised(user, path).header("Content-Type", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.POST(BodyPublishers.ofString(body)));
    }

    public Answer put(Token user, String path, String body) {
        return send(authorised(user, path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body)));
    }

    public Answer delete(Token user, String path) {
        return send(authorised(user, path).DELETE());
    }

    /** Without a body. */
    public Answer post(Token user, String path) {
        return send(authorised(user, path).POST(BodyPublishers.noBody()));
    }

    /** Without a token, as somebody who has a one-time link. */
    public Answer postFromOutside(String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(root + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Opens a stream of events. */
    public Stream stream(Token user, String path, String... headers) {
        HttpRequest.Builder request = authorised(user, path).header("Accept", "text/event-stream");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return Stream.of(client.sendAsync(request.build(), BodyHandlers.ofLines()));
    }

    private HttpRequest.Builder authorised(Token user, String path) {
        return HttpRequest.newBuilder(URI.create(root + path)).header("Authorization", user.bearer());
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    client.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), JsonMapper.shared().readTree(response.body()), response);
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
