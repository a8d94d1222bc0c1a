package uk.reachable.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A service's end of a stream: sends what a test says, and a heartbeat ten times a second. */
public final class EventSource implements HttpHandler {

    /** Open when the reader is still there, zero when it has left. */
    public final CountDownLatch left = new CountDownLatch(1);

    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();

    public void send(String event) {
        events.add(event + "\n\n");
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            while (left.getCount() > 0) {
                String event = events.poll(100, TimeUnit.MILLISECONDS);
                out.write((event == null ? ":\n\n" : event).getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        } catch (IOException gone) {
            left.countDown();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
