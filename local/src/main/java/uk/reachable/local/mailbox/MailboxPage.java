package uk.reachable.local.mailbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/**
 * The HTTP side: {@code /api/messages} as JSON for programs, {@code /} (and the same address in a browser) as a page.
 */
final class MailboxPage {

    private static final String JSON = "application/json";
    private static final String HTML = "text/html; charset=utf-8";

    private final HttpServer server;

    private MailboxPage(HttpServer server) {
        this.server = server;
    }

    static MailboxPage serve(MessageStore store, InetSocketAddress address) throws IOException {
        HttpServer server = HttpServer.create(address, 50);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        Supplier<String> page = () -> MessageList.html(store.newestFirst());
        Supplier<String> json = () -> JsonMapper.shared().writeValueAsString(store.newestFirst());
        server.createContext("/", exchange -> {
            switch (exchange.getRequestURI().getPath()) {
                case "/" -> answer(exchange, 200, HTML, page.get());
                case "/api/messages" -> {
                    boolean browser = wantsPage(exchange);
                    answer(exchange, 200, browser ? HTML : JSON, (browser ? page : json).get());
                }
                case "/health" -> answer(exchange, 200, JSON, "{\"status\":\"UP\"}");
                default -> answer(exchange, 404, "text/plain", "The messages are at /");
            }
        });
        server.start();
        return new MailboxPage(server);
    }

    int port() {
        return server.getAddress().getPort();
    }

    void close(Duration patience) {
        server.stop((int) patience.toSeconds());
    }

    /** A browser asks for HTML by name; programs ask for JSON or for anything. */
    private static boolean wantsPage(HttpExchange exchange) {
        String accept = exchange.getRequestHeaders().getFirst("Accept");
        return accept != null && accept.contains("text/html");
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Vary", "Accept");
        exchange.sendResponseHeaders(status, bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
