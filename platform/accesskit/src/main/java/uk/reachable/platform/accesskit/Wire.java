package uk.reachable.platform.accesskit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sends requests to the running service; a stream is left as soon as it has begun. */
final class Wire {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String root;

    Wire(int port) {
        root = "http://localhost:" + port;
    }

    record Reply(int status, String type, String challenge, String body) {
        boolean isProblem() {
            return type.equals("application/problem+json");
        }
    }

    /** @param authorization the header; empty for none */
    Reply send(String endpoint, Map<String, String> address, @Nullable String body, String authorization) {
        String method = endpoint.substring(0, endpoint.indexOf(' '));
        var request = HttpRequest.newBuilder(URI.create(root + path(endpoint, address)))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", type(body))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        try {
            HttpResponse<InputStream> response = client.send(request.build(), BodyHandlers.ofInputStream());
            try (InputStream content = response.body()) {
                String type = header(response, "Content-Type");
                String text = type.startsWith("text/event-stream")
                        ? ""
                        : new String(content.readAllBytes(), StandardCharsets.UTF_8);
                return new Reply(response.statusCode(), type, header(response, "WWW-Authenticate"), text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(endpoint, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** An upload begins with the boundary of its parts. */
    private static String type(@Nullable String body) {
        return body != null && body.startsWith("--")
                ? "multipart/form-data; boundary=" + body.substring(2, body.indexOf('\r'))
                : "application/json";
    }

    private static String path(String endpoint, Map<String, String> address) {
        String path = endpoint.substring(endpoint.indexOf(' ') + 1);
        for (var part : address.entrySet()) {
            path = path.replace("{" + part.getKey() + "}", part.getValue());
        }
        if (path.contains("{")) {
            throw new AssertionError(endpoint + ": the situation does not say what stands in its address");
        }
        return path;
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
