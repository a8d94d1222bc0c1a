package uk.reachable.gateway.routing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayServerResponse;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Passes a stream of events through as it comes. The gateway's own exchange drains the service's answer when the
 * browser leaves (spring-cloud-gateway#3999), and such an answer never ends; this one closes it.
 */
@Component
class StreamExchange implements ProxyExchange {

    private static final Set<String> SET_BY_THE_CLIENT =
            Set.of("connection", "content-length", "expect", "host", "upgrade", "transfer-encoding");

    private static final Logger log = LoggerFactory.getLogger(StreamExchange.class);

    private final HttpClient client;
    private final OpenStreams streams;

    StreamExchange(HttpClient upstreamHttpClient, OpenStreams streams) {
        this.client = upstreamHttpClient;
        this.streams = streams;
    }

    @Override
    public ServerResponse exchange(Request request) {
        HttpResponse<InputStream> answer = send(upstream(request));
        ServerResponse response = GatewayServerResponse.status(answer.statusCode())
                .build((ignored, servlet) -> {
                    passThrough(answer.body(), servlet);
                    return null;
                });
        request.getResponseConsumers().forEach(consumer -> consumer.accept(new Answer(answer), response));
        return response;
    }

    private static HttpRequest upstream(Request request) {
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(Objects.requireNonNull(request.getUri())).GET();
        request.getHeaders().forEach((name, values) -> {
            if (!SET_BY_THE_CLIENT.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> builder.header(name, value));
            }
        });
        return builder.build();
    }

    /** The limit is on the headers only: a limit on the request would, from JDK 26 on, end the stream as well. */
    private HttpResponse<InputStream> send(HttpRequest request) {
        CompletableFuture<HttpResponse<InputStream>> answer = client.sendAsync(request, BodyHandlers.ofInputStream());
        try {
            return answer.get(UpstreamConfiguration.TIME_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException failure) {
            answer.cancel(true);
            throw new IllegalStateException(failure);
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void passThrough(InputStream events, HttpServletResponse response) {
        streams.add(events);
        try {
            response.flushBuffer();
            copy(events, response.getOutputStream());
        } catch (IOException ended) {
            log.debug("A stream ended because one of its ends left: {}", ended.toString());
        } finally {
            streams.close(events);
        }
    }

    /** What has come already is sent together. */
    private static void copy(InputStream events, OutputStream out) throws IOException {
        byte[] buffer = new byte[8192];
        for (int read = events.read(buffer); read >= 0; read = events.read(buffer)) {
            out.write(buffer, 0, read);
            if (events.available() == 0) {
                out.flush();
            }
        }
    }

    private record Answer(HttpResponse<InputStream> response) implements Response {

        @Override
        public HttpStatusCode getStatusCode() {
            return HttpStatusCode.valueOf(response.statusCode());
        }

        @Override
        public HttpHeaders getHeaders() {
            HttpHeaders headers = new HttpHeaders();
            response.headers().map().forEach(headers::put);
            return headers;
        }
    }
}
