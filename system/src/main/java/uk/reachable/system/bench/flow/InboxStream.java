package uk.reachable.system.bench.flow;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A caseworker's open inbox: hears every notice as it comes. */
public final class InboxStream implements AutoCloseable {

    private final InputStream body;

    private InboxStream(InputStream body) {
        this.body = body;
    }

    /** Returns when the stream is open, so that no later notice is missed. */
    public static InboxStream open(HttpClient http, String gateway, String token, Consumer<JsonNode> heard)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(gateway + "/api/inbox/stream"))
                .header("Authorization", "Bearer " + token)
                .build();
        HttpResponse<InputStream> response = http.send(request, BodyHandlers.ofInputStream());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(request.uri() + " answered " + response.statusCode());
        }
        BufferedReader lines = new BufferedReader(new InputStreamReader(response.body(), UTF_8));
        lines.readLine(); // the greeting
        Thread.ofPlatform().name("inbox-stream").daemon().start(() -> read(lines, heard));
        return new InboxStream(response.body());
    }

    @Override
    public void close() throws IOException {
        body.close();
    }

    private static void read(BufferedReader lines, Consumer<JsonNode> heard) {
        try {
            lines.lines()
                    .filter(line -> line.startsWith("data:"))
                    .forEach(line -> heard.accept(JsonMapper.shared().readTree(line.substring("data:".length()))));
        } catch (UncheckedIOException closed) {
            // nobody listens any more
        }
    }
}
