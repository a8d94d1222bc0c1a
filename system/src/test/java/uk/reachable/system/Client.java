package uk.reachable.system;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.awaitility.pollinterval.FibonacciPollInterval;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * A user's hand: calls the gateway with the token of a demo user and repeats safely what it does not know the outcome
 * of.
 */
public final class Client {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final URI gateway;
    private final Function<String, String> signIn;

    public Client(URI gateway, Function<String, String> signIn) {
        this.gateway = gateway;
        this.signIn = signIn;
    }

    public Answer get(String user, String path) {
        return send(user, "GET", path, "", Map.of());
    }

    public Answer post(String user, String path, @Nullable Object body) {
        return post(user, path, body, UUID.randomUUID().toString());
    }

    public Answer post(String user, String path, @Nullable Object body, String key) {
        return send(user, "POST", path, body == null ? "" : JSON.writeValueAsString(body), json(key));
    }

    public Answer put(String user, String path, Object body) {
        return send(user, "PUT", path, JSON.writeValueAsString(body), Map.of("Content-Type", "application/json"));
    }

    /** As somebody who does not sign in. */
    public Answer postUnsigned(String path, Object body) {
        return answer(request(path)
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .header("Content-Type", "application/json")
                .build());
    }

    /** Sends until the answer is final, always under the same idempotency key: what a careful client does. */
    public Answer postUntilAnswered(String user, String path, @Nullable Object body) {
        String key = UUID.randomUUID().toString();
        return Awaitility.await(user + " " + path)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(FibonacciPollInterval.fibonacci())
                .until(() -> post(user, path, body, key), answer -> !answer.isWorthRepeating());
    }

    public Answer getUntilAnswered(String user, String path) {
        return Awaitility.await(user + " " + path)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(FibonacciPollInterval.fibonacci())
                .until(() -> get(user, path), answer -> !answer.isWorthRepeating());
    }

    /** Follows a stream of events from now on, or from after the event that was seen last. */
    public LiveStream follow(String user, String path, @Nullable String lastEventId) {
        HttpRequest.Builder request = request(user, path);
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        return LiveStream.open(http, request.GET().build());
    }

    /** Sends just this, however careless it is. */
    public Answer send(String user, String method, String path, String body, Map<String, String> headers) {
        HttpRequest.Builder request = request(user, path)
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return answer(request.build());
    }

    private static Map<String, String> json(String key) {
        return Map.of("Idempotency-Key", key, "Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String user, String path) {
        return request(path).header("Authorization", "Bearer " + tokens.computeIfAbsent(user, signIn));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path)).timeout(Duration.ofSeconds(15));
    }

    private Answer answer(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            DescribedAnswers.check(request, response);
            return new Answer(response.statusCode(), parse(response), response.body(), response.headers());
        } catch (IOException unknownOutcome) {
            return Answer.unknown();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private static JsonNode parse(HttpResponse<String> response) {
        boolean json = response.headers().firstValue("Content-Type").orElse("").contains("json");
        return json && !response.body().isBlank() ? JSON.readTree(response.body()) : MissingNode.getInstance();
    }
}
