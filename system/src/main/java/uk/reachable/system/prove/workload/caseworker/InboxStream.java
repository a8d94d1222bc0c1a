package uk.reachable.system.prove.workload.caseworker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.local.client.Tokens;
import uk.reachable.local.machine.CannotRun;
import uk.reachable.system.prove.workload.request.Client;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Follows the inbox of one organisation for all who work there, and goes on after the last notice when it is cut off.
 */
public final class InboxStream implements Client {

    private static final Duration LIMIT = Duration.ofSeconds(15);
    /** As a browser does, or a stopping service would be asked a thousand times a second. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String gateway;
    private final Tokens tokens;
    private final String user;
    private final BlockingQueue<Notice> notices;
    private final Silence silence = new Silence();
    private String lastEventId = "0";
    private volatile boolean stopped;

    public InboxStream(String gateway, Tokens tokens, Provider provider, BlockingQueue<Notice> notices) {
        this.gateway = gateway;
        this.tokens = tokens;
        this.user = provider.users().getFirst();
        this.notices = notices;
    }

    @Override
    public void work() throws InterruptedException {
        while (!stopped) {
            try {
                follow();
            } catch (IOException | CannotRun away) {
                // tried again below, as is a stream that was ended in peace: whoever ends one is stopping
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        }
    }

    @Override
    public void stop() {
        stopped = true;
        silence.end();
    }

    private void follow() throws IOException, InterruptedException {
        HttpResponse<InputStream> response = http.send(
                request("/api/inbox/stream")
                        .header("Last-Event-ID", lastEventId)
                        .build(),
                BodyHandlers.ofInputStream());
        try (InputStream body = response.body();
                BufferedReader lines = new BufferedReader(new InputStreamReader(body, UTF_8))) {
            if (response.statusCode() != 200) {
                throw new IOException("the stream answered " + response.statusCode());
            }
            silence.endsAfterTooLong(body);
            read(lines);
        }
    }

    private void read(BufferedReader lines) throws IOException, InterruptedException {
        String id = lastEventId;
        String event = "";
        for (String line = lines.readLine(); line != null && !stopped; line = lines.readLine()) {
            silence.broken();
            if (line.startsWith("id:")) {
                id = line.substring(3).strip();
            } else if (line.startsWith("event:")) {
                event = line.substring(6).strip();
            } else if (line.startsWith("data:") && event.equals("notice")) {
                notices.add(Notice.of(JsonMapper.shared().readTree(line.substring(5))));
                lastEventId = id;
            } else if (line.startsWith("data:") && event.equals("reset")) {
                startAnew();
                return;
            }
        }
    }

    /** After too long an absence: the newest notices at once, then what comes after them. */
    private void startAnew() throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request("/api/inbox").build(), BodyHandlers.ofString());
        if (response.statusCode() == 200) {
            JsonNode inbox = JsonMapper.shared().readTree(response.body());
            inbox.path("items").forEach(item -> notices.add(Notice.of(item)));
            lastEventId = inbox.path("lastEventId").asString("0");
        }
    }

    private HttpRequest.Builder request(String path) throws InterruptedException {
        return HttpRequest.newBuilder(URI.create(gateway + path))
                .timeout(LIMIT)
                .header("Authorization", "Bearer " + tokens.of(user));
    }
}
