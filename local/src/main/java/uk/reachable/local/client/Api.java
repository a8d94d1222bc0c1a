package uk.reachable.local.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import uk.reachable.local.machine.Ports;

/** The main API for any demo user; safe for many threads. */
public final class Api {

    private static final Duration LIMIT = Duration.ofSeconds(15);
    private static final JsonMapper JSON = JsonMapper.shared();

    /** In no text that is sent. */
    private static final String BOUNDARY = "reachable-in-between";

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(LIMIT)
            .build();
    private final String address;
    private final Tokens tokens;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    public Api(String address, Tokens tokens) {
        this.address = address;
        this.tokens = tokens;
    }

    /** The system that runs on this machine. */
    public static Api local(Map<String, String> environment) {
        return new Api(Ports.of(environment).gatewayUrl(), Tokens.local(environment));
    }

    public Answer get(String user, String path) throws InterruptedException {
        return call(user, "GET", path, BodyPublishers.noBody(), Map.of());
    }

    public Answer post(String user, String path, Object body) throws InterruptedException {
        return post(user, path, body, Map.of());
    }

    /** A POST that has one effect however often it is sent. */
    public Answer post(String user, String path, Object body, String idempotencyKey) throws InterruptedException {
        return post(user, path, body, Map.of("Idempotency-Key", idempotencyKey));
    }

    /** As somebody who does not sign in. */
    public Answer postFromOutside(String path, Object body) throws InterruptedException {
        return send(request("POST", path, json(body), Map.of()).build());
    }

    public Answer put(String user, String path, Object body) throws InterruptedException {
        return call(user, "PUT", path, json(body), Map.of());
    }

    /** A file of text in a form, as a browser sends it, with one effect however often it is sent. */
    public Answer upload(String user, String path, String format, String text, String idempotencyKey)
            throws InterruptedException {
        String form = "--%1$s\r\nContent-Disposition: form-data; name=\"format\"\r\n\r\n%2$s\r\n--%1$s\r\n"
                + "Content-Disposition: form-data; name=\"file\"; filename=\"file.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n%3$s\r\n--%1$s--\r\n";
        String type = "multipart/form-data; boundary=" + BOUNDARY;
        return call(
                user,
                "POST",
                path,
                BodyPublishers.ofString(form.formatted(BOUNDARY, format, text)),
                Map.of("Idempotency-Key", idempotencyKey, "Content-Type", type));
    }

    private Answer post(String user, String path, Object body, Map<String, String> headers)
            throws InterruptedException {
        return call(user, "POST", path, json(body), headers);
    }

    private static BodyPublisher json(Object body) {
        return BodyPublishers.ofString(JSON.writeValueAsString(body));
    }

    private Answer call(String user, String method, String path, BodyPublisher body, Map<String, String> headers)
            throws InterruptedException {
        Answer answer = callOnce(user, method, path, body, headers);
        if (answer.status() != 401) {
            return answer;
        }
        known.remove(user); // the token has run out: a token lives for an hour, a replay may live longer
        return callOnce(user, method, path, body, headers);
    }

    private Answer callOnce(String user, String method, String path, BodyPublisher body, Map<String, String> headers)
            throws InterruptedException {
        HttpRequest.Builder request = request(method, path, body, headers);
        return send(request.header("Authorization", "Bearer " + token(user)).build());
    }

    private HttpRequest.Builder request(String method, String path, BodyPublisher body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(LIMIT)
                .header("Content-Type", "application/json")
                .method(method, body);
        headers.forEach(request::setHeader);
        return request;
    }

    private Answer send(HttpRequest request) throws InterruptedException {
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            return new Answer(response.statusCode(), parse(response.body()), response.headers());
        } catch (IOException gone) {
            return Answer.unreachable();
        }
    }

    private String token(String user) throws InterruptedException {
        String token = known.get(user);
        if (token == null) {
            token = tokens.of(user);
            known.put(user, token);
        }
        return token;
    }

    private static JsonNode parse(String body) {
        try {
            return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JacksonException notJson) {
            return MissingNode.getInstance();
        }
    }
}
