package uk.reachable.incident.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.incident.running.Api;
import uk.reachable.incident.running.Story;
import uk.reachable.platform.testkit.TestTokens.Token;

/** Uploads files as a browser does, and follows them to their end. */
public final class Uploads {

    public static final int MIB = 1024 * 1024;
    private static final String BOUNDARY = "in-between";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Api api;
    private final String root;

    public Uploads(Api api, int port) {
        this.api = api;
        root = "http://localhost:" + port + "/api/imports";
    }

    /** What was answered to an upload. */
    public record Answer(int status, JsonNode body) {

        public String text(String pointer) {
            return body.at(pointer).asString();
        }
    }

    public Answer send(Token by, String format, byte[] file, String... headers) {
        return send(by, "", format, BodyPublishers.ofByteArray(file), headers);
    }

    /** A file of as many MiB of zeros, of which one is in memory. */
    public Answer sendZeros(Token by, int mebibytes, String... headers) {
        byte[] zeros = new byte[MIB];
        return send(
                by,
                "",
                "police-street-csv",
                BodyPublishers.ofByteArrays(Collections.nCopies(mebibytes, zeros)),
                headers);
    }

    /** The import as it is when nothing is left to do. */
    public JsonNode done(Token by, String format, String text) {
        return done(by, "", format, text.getBytes(StandardCharsets.UTF_8));
    }

    public JsonNode done(Token by, String query, String format, byte[] file) {
        Answer answer = send(by, query, format, BodyPublishers.ofByteArray(file));
        if (answer.status() != 202) {
            throw new IllegalStateException(answer.body().toString());
        }
        return ended(by, answer.text("/id"));
    }

    public JsonNode ended(Token by, String importId) {
        String path = "/api/imports/" + importId;
        Story.soon()
                .atMost(Duration.ofSeconds(60))
                .until(() -> !api.get(by, path).text("/status").equals("RUNNING"));
        return api.get(by, path).body();
    }

    private Answer send(Token by, String query, String format, BodyPublisher file, String... headers) {
        BodyPublisher body = BodyPublishers.concat(
                BodyPublishers.ofString(part("format") + "\r\n\r\n" + format + "\r\n" + part("file")
                        + "; filename=\"file\"\r\nContent-Type: application/octet-stream\r\n\r\n"),
                file,
                BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + query))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", by.bearer())
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return exchange(request.build());
    }

    private static String part(String name) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"";
    }

    private Answer exchange(HttpRequest request) {
        try {
            var response = client.send(request, BodyHandlers.ofString());
            return new Answer(response.statusCode(), JsonMapper.shared().readTree(response.body()));
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
