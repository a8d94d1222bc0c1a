package uk.reachable.gateway.routing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import uk.reachable.gateway.EventSource;
import uk.reachable.gateway.GatewayTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@Timeout(20)
class StreamIT extends GatewayTest {

    private final EventSource source = new EventSource();

    @AfterEach
    void endTheStream() {
        source.left.countDown();
    }

    @Test
    void anEventArrivesWhileTheStreamIsStillOpen() throws Exception {
        try (BufferedReader events = lines(open())) {
            source.send("event: change\nid: 8\ndata: {}");

            assertThat(nextEvent(events)).isEqualTo("event: change");
        }
        assertThat(source.left.getCount()).isOne();
    }

    @Test
    void theLastEventIdAndTheTokenGoOn() throws Exception {
        open().body().close();

        assertThat(SERVICE.last().header("Last-event-id")).isEqualTo("7");
        assertThat(SERVICE.last().header("Authorization")).startsWith("Bearer ");
    }

    @Test
    void whenTheBrowserLeavesTheServiceIsLetGo() throws Exception {
        HttpResponse<InputStream> stream = open();
        assertThat(stream.headers().firstValue("Content-Type")).hasValue("text/event-stream");

        stream.body().close();

        await().atMost(Duration.ofSeconds(5)).until(() -> source.left.getCount() == 0);
    }

    @Test
    void aStreamOfAPartThatIsDownSaysSo() throws Exception {
        var response = send(as("caseworker.redthread", "/api/inbox/stream"));

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.body()).contains("The inbox is not available");
    }

    @Test
    void aRefusedStreamIsAnsweredAsTheServiceSays() throws Exception {
        SERVICE.answers(403, "application/problem+json", "{\"detail\":\"Not for caseworkers.\"}");

        var response = send(as("caseworker.redthread", "/api/board/stream"));

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).contains("Not for caseworkers.");
    }

    private HttpResponse<InputStream> open() throws IOException, InterruptedException {
        SERVICE.answers(source);
        return client.send(
                as("tasking.birmingham", "/api/board/stream")
                        .header("Last-Event-ID", "7")
                        .build(),
                BodyHandlers.ofInputStream());
    }

    private static BufferedReader lines(HttpResponse<InputStream> stream) {
        return new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8));
    }

    private static String nextEvent(BufferedReader events) throws IOException {
        String line = events.readLine();
        while (line != null && !line.startsWith("event:")) {
            line = events.readLine();
        }
        return String.valueOf(line);
    }
}
