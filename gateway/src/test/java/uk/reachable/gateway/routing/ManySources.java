package uk.reachable.gateway.routing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A service's end of many streams: each beats ten times a second until its reader has left. */
final class ManySources implements HttpHandler {

    private static final byte[] BEAT = ":\n\n".getBytes(StandardCharsets.UTF_8);

    private final AtomicInteger open = new AtomicInteger();

    /** How many the service still sends to. */
    int open() {
        return open.get();
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        open.incrementAndGet();
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            while (true) {
                out.write(BEAT);
                out.flush();
                TimeUnit.MILLISECONDS.sleep(100);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            open.decrementAndGet();
        }
    }
}
