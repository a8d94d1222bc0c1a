package uk.reachable.system.upgrade;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

/**
 * One address for the instances of a service: each request goes to the next of them, as behind a Service of a cluster.
 */
final class Entrance implements AutoCloseable {

    /** Of one connection, and not of what is asked or answered. */
    private static final Set<String> OF_A_CONNECTION =
            Set.of("host", "connection", "content-length", "transfer-encoding", "upgrade", "http2-settings", "expect");

    static {
        System.setProperty("sun.net.httpserver.nodelay", "true"); // or each answer waits 40 ms for the rest of it
    }

    private final HttpServer server;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Turns turns = new Turns();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

    Entrance(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
        server.start();
    }

    Turns turns() {
        return turns;
    }

    /** What was answered that nobody is told to expect, up to now: everything from 500 on but 503 with Retry-After. */
    List<String> failures() {
        return List.copyOf(failures);
    }

    private void serve(HttpExchange exchange) throws IOException {
        int port = turns.take();
        try (exchange) {
            HttpResponse<byte[]> answer = http.send(request(exchange, port), BodyHandlers.ofByteArray());
            note(exchange, port, answer);
            answer(exchange, answer);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (IOException gone) {
            failures.add("%s by %d: %s".formatted(exchange.getRequestMethod(), port, gone));
            throw gone;
        } finally {
            turns.giveBack(port);
        }
    }

    private static void answer(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
        answer.headers().map().forEach((name, values) -> {
            if (!OF_A_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                exchange.getResponseHeaders().put(name, values);
            }
        });
        if (answer.body().length == 0) {
            exchange.sendResponseHeaders(answer.statusCode(), -1);
        } else {
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }

    private void note(HttpExchange exchange, int port, HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        boolean comeBack =
                status == 503 && answer.headers().firstValue("Retry-After").isPresent();
        if (status >= 500 && !comeBack) {
            failures.add("%s by %d: %d".formatted(exchange.getRequestMethod(), port, status));
        }
    }

    private static HttpRequest request(HttpExchange exchange, int port) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port).resolve(exchange.getRequestURI()))
                .method(
                        exchange.getRequestMethod(),
                        body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!OF_A_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.build();
    }

    @Override
    public void close() {
        server.stop(0);
        http.close();
    }
}
