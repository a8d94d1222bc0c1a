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

/** A user's hand: calls the gateway with the token of a demo user and repeats safely what it does not know the outcome of. */
final class Client {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final URI gateway;
    private final Function<String, String> signIn;

    Client(URI gateway, Function<String, String> signIn) {
        this.gateway = gateway;
        this.signIn = signIn;
    }

    Answer get(String user, String path) {
        return send(request(user, path).GET());
    }

    Answer post(String user, String path, @Nullable Object body) {
        return send(posting(user, path, body, UUID.randomUUID().toString()));
    }

    /** Sends until the answer is final, always under the same idempotency key: what a careful client does. */
    Answer postUntilAnswered(String user, String path, @Nullable Object body) {
        String key = UUID.randomUUID().toString();
        return Awaitility.await(user + " " + path)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(FibonacciPollInterval.fibonacci())
                .until(() -> send(posting(user, path, body, key)), answer -> !answer.isWorthRepeating());
    }

    Answer getUntilAnswered(String user, String path) {
        return Awaitility.await(user + " " + path)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(FibonacciPollInterval.fibonacci())
                .until(() -> get(user, path), answer -> !answer.isWorthRepeating());
    }

    private HttpRequest.Builder posting(String user, String path, @Nullable Object body, String key) {
        return request(user, path)
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body == null ? "" : JSON.writeValueAsString(body)));
    }

    private HttpRequest.Builder request(String user, String path) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(Duration.ofSeconds(15))
                .header("Authorization", "Bearer " + tokens.computeIfAbsent(user, signIn));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), parse(response.body()));
        } catch (IOException unknownOutcome) {
            return new Answer(0, MissingNode.getInstance());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private static JsonNode parse(String body) {
        return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
    }
}
